/// What a drawing holds that could run, fetch or hide something: the reasons to refuse an SVG.
package enum SVGHazard: Sendable, Hashable {
  /// A document type can define entities that hide anything else.
  case documentType
  /// An element that is not one of those that draw: `script`, `foreignObject`, `image`, `a`, an unknown one.
  case element(String)
  /// An attribute that runs a script: `onload`.
  case eventAttribute(String)
  /// An address that runs a script: `javascript:`.
  case scriptAddress
  /// An address outside the drawing.
  case externalReference
  /// A file inside the drawing (`data:`), with metadata of its own.
  case embeddedFile
  /// A style with a backslash, which can spell any of the above.
  case escapedStyle
  /// An element of another language than SVG, by its namespace.
  case namespace(String)
  /// A declared encoding other than UTF-8.
  case encoding
  /// References that draw so many elements beside those of the file.
  case expansion(Int)
  /// Elements within each other beyond the bound.
  case nesting
  /// An element that is drawn inside of itself.
  case circle
}
