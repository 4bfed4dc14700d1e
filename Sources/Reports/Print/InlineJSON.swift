import Markdown
import Text

extension PrintWriter {
  /// Inlines: a text is a string, all else an object told apart by its member `t`.
  mutating func json(of inlines: [Inline]) -> JSONText { .list(inlines.map { json(of: $0) }) }

  private mutating func json(of inline: Inline) -> JSONText {
    switch inline {
    case .text(let text): self.text(text)
    case .strong(let content): .object([("t", .string("strong")), ("c", json(of: content))])
    case .emphasis(let content): .object([("t", .string("emphasis")), ("c", json(of: content))])
    case .deletion(let content): .object([("t", .string("deletion")), ("c", json(of: content))])
    case .lowered(let content): .object([("t", .string("lowered")), ("c", json(of: content))])
    case .raised(let content): .object([("t", .string("raised")), ("c", json(of: content))])
    case .code(let code): .object([("t", .string("code")), ("text", .string(code))])
    case .link(let address, let content):
      .object([("t", .string("link")), ("to", .string(address)), ("c", json(of: content))])
    case .footnote(let call):
      if let content = call.content {
        .object([("t", .string("footnote")), ("number", .number(call.number)), ("blocks", json(of: content))])
      } else {
        .object([("t", .string("footnote-again")), ("number", .number(call.number))])
      }
    case .lineBreak: .object([("t", .string("break"))])
    case .picture(let picture):
      .object([("t", .string("picture")), ("file", file(of: picture)), ("alt", text(picture.alternative))])
    }
  }
}
