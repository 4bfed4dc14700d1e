import CMarkdownGuard

extension MarkdownNode {
  /// What a reader reads of it, without markup; a line break is a space, a figure as `figure` gives it.
  func readText(figure: (MarkdownNode) -> String = { _ in "" }) -> String {
    var read: [UInt8] = []
    for inner in descendants {
      switch inner.kind {
      case .text, .code: read.append(contentsOf: inner.text)
      case .htmlInline: if inner.letterTag == .lineBreak { read.append(UInt8(ascii: " ")) }
      case .softBreak, .lineBreak: read.append(UInt8(ascii: " "))
      case .figure: read.append(contentsOf: figure(inner).utf8)
      default: break
      }
    }
    return String(decoding: read, as: UTF8.self)
  }
}
