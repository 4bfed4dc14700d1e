/// The words of SVG that draw.
enum SVGVocabulary {
  static let namespace = "http://www.w3.org/2000/svg"
  static let linkNamespace = "http://www.w3.org/1999/xlink"

  /// Shapes, text, paint, filters, animation, styles, and texts for those who cannot see.
  static let elements = Set(
    """
    svg g defs symbol use switch view title desc style
    path rect circle ellipse line polyline polygon
    text tspan textPath
    linearGradient radialGradient stop pattern clipPath mask marker
    filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
    feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feMerge feMergeNode feMorphology
    feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
    animate animateMotion animateTransform mpath set
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// Attributes with a prefix that mean something to a browser; those of editors go.
  static let prefixedAttributes: Set<String> = ["xlink:href", "xml:space", "xml:lang"]
}
