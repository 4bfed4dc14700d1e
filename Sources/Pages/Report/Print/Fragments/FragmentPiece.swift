/// A piece of HTML that is well-formed XML, as the renderer of Markdown and the charts write it.
enum FragmentPiece: Hashable {
  /// Text between tags, with its references as written.
  case text(String)
  case open(FragmentTag)
  case close(String)

  /// Takes HTML apart. Comments and declarations are left out; what is not a tag is text.
  static func pieces(of html: [UInt8]) -> [FragmentPiece] {
    var pieces: [FragmentPiece] = []
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<"), let end = FragmentTag.end(of: html, from: index) else {
        let next = html[(index + 1)...].firstIndex(of: UInt8(ascii: "<")) ?? html.count
        pieces.append(.text(String(decoding: html[index..<next], as: UTF8.self)))
        index = next
        continue
      }
      let inside = html[(index + 1)..<end]
      switch inside.first {
      case UInt8(ascii: "/"):
        pieces.append(.close(FragmentTag.name(of: inside.dropFirst())))
      case UInt8(ascii: "!"), UInt8(ascii: "?"), nil: break
      default: pieces.append(.open(FragmentTag(inside)))
      }
      index = end + 1
    }
    return pieces
  }

  /// The pieces as HTML again.
  static func html(of pieces: some Sequence<FragmentPiece>) -> String {
    pieces.reduce(into: "") { html, piece in
      switch piece {
      case .text(let text): html += text
      case .open(let tag): html += tag.html
      case .close(let name): html += "</\(name)>"
      }
    }
  }
}
