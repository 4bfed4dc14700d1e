import CMarkdownGuard

extension NodeList {
  /// What a reader reads of a node, without markup; a line break is a space, a figure as `figure` gives it.
  func plainText(of index: Int, figure: (Int) -> String = { _ in "" }) -> String {
    var text: [UInt8] = []
    for inner in index..<end(of: index) {
      let node = self[inner]
      switch node.kind {
      case .text, .code: text.append(contentsOf: node.text.buffer)
      case .softBreak, .lineBreak: text.append(UInt8(ascii: " "))
      case .figure: text.append(contentsOf: figure(inner).utf8)
      default: break
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
