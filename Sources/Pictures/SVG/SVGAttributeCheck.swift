/// What of an element's attributes is published.
enum SVGAttributeCheck {
  /// The attribute, changed where a comment is inside its style; nil where it is left out. Throws where it is a hazard.
  static func kept(_ attribute: SVGElement.Attribute) throws(PictureFault) -> SVGElement.Attribute? {
    if let hazard = hazard(in: attribute) { throw .hazard(hazard, atByte: attribute.offset) }
    let name = attribute.name
    if name.contains(":") {
      return name == "xmlns:xlink" || SVGVocabulary.prefixedAttributes.contains(name) ? attribute : nil
    }
    // Editors keep the names of layers and the like in them.
    if name.hasPrefix("data-") { return nil }
    guard name == "style" else { return attribute }
    return SVGElement.Attribute(
      name: name, value: StyleCheck.withoutComments(attribute.value), offset: attribute.offset)
  }

  private static func hazard(in attribute: SVGElement.Attribute) -> SVGHazard? {
    let (name, value) = (attribute.name, attribute.value)
    switch name {
    case "xmlns": return value == SVGVocabulary.namespace ? nil : .namespace(value)
    case "xmlns:xlink": return value == SVGVocabulary.linkNamespace ? nil : .namespace(value)
    default: break
    }
    // A declaration of an editor's namespace is an address, but nothing fetches it.
    if name.hasPrefix("xmlns:") { return nil }
    if name.lowercased().hasPrefix("on") { return .eventAttribute(name) }
    // A browser skips white space and control characters in the name of a scheme.
    let compact = String(String.UnicodeScalarView(value.lowercased().unicodeScalars.filter { $0.value > 0x20 }))
    if compact.contains("javascript:") || compact.contains("vbscript:") { return .scriptAddress }
    if name == "href" || name.hasSuffix(":href") { return addressHazard(compact, name: name) }
    // An animation could give another element the address or the script that it may not have itself.
    if name == "attributeName", compact.hasSuffix("href") || compact.hasPrefix("on") { return .eventAttribute(compact) }
    return StyleCheck.hazard(in: value)
  }

  private static func addressHazard(_ address: String, name: String) -> SVGHazard? {
    if address.hasPrefix("data:") { return .embeddedFile }
    // Under another prefix than xlink the reference would be left out, and the drawing be another.
    guard name == "href" || name == "xlink:href" else { return .externalReference }
    return address.isEmpty || address.hasPrefix("#") ? nil : .externalReference
  }
}
