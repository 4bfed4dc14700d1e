/// A piece of an SVG file as XML has it.
enum SVGToken {
  case start(SVGElement)
  case end(name: String)
  /// Character references decoded, CDATA unwrapped.
  case text(String)
  case comment
  /// A processing instruction, the XML declaration too.
  case instruction(name: String, content: String)
  case documentType
}

/// The start of an element.
struct SVGElement {
  let name: String
  let attributes: [Attribute]
  /// Whether it ends where it starts: `<path/>`.
  let isEmpty: Bool

  struct Attribute {
    let name: String
    /// Character references decoded.
    let value: String
    /// Offset of the name in the file.
    let offset: Int
  }

  func value(of name: String) -> String? {
    attributes.first { $0.name == name }?.value
  }
}
