import Text

/// Rewrites an SVG with what draws and no more, and refuses one that could do more than draw.
///
/// Comments, `metadata`, elements and attributes of editors (Inkscape, Illustrator, Sketch: anything with a prefix but
/// `xlink:href`, `xml:space` and `xml:lang`) are left out, since they hold names, file paths and layers. Scripts,
/// foreign content and addresses outside the drawing are refused rather than left out: the drawing without them
/// would be another one.
struct SVGCleaning {
  private var tokens: SVGTokenizer
  private var written: [UInt8] = []
  /// The names of the elements that are open.
  private var open: [String] = []
  /// How many of them were open when one began that is left out with its content.
  private var omittedFrom: Int?
  private var hasEnded = false
  /// The style sheet being read, in whatever pieces, and where it begins. A browser reads the pieces as one.
  private var style: (text: String, offset: Int)?

  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    guard String(validating: bytes, as: UTF8.self) != nil else { throw .malformed(.svg) }
    var cleaning = SVGCleaning(tokens: SVGTokenizer(bytes))
    while let token = try cleaning.tokens.next() { try cleaning.take(token) }
    guard cleaning.hasEnded else { throw .malformed(.svg) }
    return cleaning.written + [0x0A]
  }

  private mutating func take(_ token: SVGToken) throws(PictureFault) {
    switch token {
    case .comment: break
    case .documentType: throw hazard(.documentType)
    case .instruction(let name, let content): try check(instruction: name, content)
    case .text(let text): try write(text: text)
    case .start(let element): try start(element)
    case .end(let name): try end(name)
    }
  }

  private func hazard(_ hazard: SVGHazard) -> PictureFault {
    .hazard(hazard, atByte: tokens.tokenStart)
  }

  /// Every instruction is left out; those that change what the file means are refused.
  private func check(instruction name: String, _ content: String) throws(PictureFault) {
    if name == "xml-stylesheet" { throw hazard(.externalReference) }
    let content = content.lowercased()
    if name == "xml", content.contains("encoding"), !content.contains("utf-8"), !content.contains("us-ascii") {
      throw hazard(.encoding)
    }
  }

  private mutating func write(text: String) throws(PictureFault) {
    guard omittedFrom == nil else { return }
    guard let parent = open.last else {
      guard text.allSatisfy(\.isWhitespace) else { throw .malformed(.svg) }
      return
    }
    if parent != "style" {
      written += XMLText.escaped(text).utf8
    } else if style == nil {
      style = (text, tokens.tokenStart)
    } else {
      style?.text += text
    }
  }

  private mutating func writeStyle() throws(PictureFault) {
    guard let (text, offset) = style else { return }
    style = nil
    let sheet = StyleCheck.withoutComments(text)
    if let found = StyleCheck.hazard(in: sheet) { throw .hazard(found, atByte: offset) }
    written += XMLText.escaped(sheet).utf8
  }

  private mutating func start(_ element: SVGElement) throws(PictureFault) {
    if open.isEmpty {
      guard !hasEnded, element.name == "svg", element.value(of: "xmlns") != nil else { throw .malformed(.svg) }
    }
    // Nothing but text belongs in a style sheet; a browser reads on past anything else.
    guard omittedFrom != nil || open.last != "style" else { throw hazard(.element(element.name)) }
    if omittedFrom == nil, element.name == "metadata" || element.name.contains(":") { omittedFrom = open.count }
    if omittedFrom == nil {
      guard SVGVocabulary.elements.contains(element.name) else { throw hazard(.element(element.name)) }
      written += "<\(element.name)".utf8
      for attribute in element.attributes {
        guard let kept = try SVGAttributeCheck.kept(attribute) else { continue }
        written += " \(kept.name)=\"\(XMLText.escaped(kept.value))\"".utf8
      }
      written += element.isEmpty ? "/>".utf8 : ">".utf8
    }
    open.append(element.name)
    if element.isEmpty { close() }
  }

  private mutating func end(_ name: String) throws(PictureFault) {
    guard open.last == name else { throw .malformed(.svg) }
    try writeStyle()
    if omittedFrom == nil { written += "</\(name)>".utf8 }
    close()
  }

  private mutating func close() {
    open.removeLast()
    if omittedFrom == open.count { omittedFrom = nil }
    hasEnded = open.isEmpty
  }
}
