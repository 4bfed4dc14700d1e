import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openParagraph(_ index: Int) -> Descent {
    // In a footnote the ways back to the text stand at the end of the paragraph.
    if let child = nodes.onlyChild(of: index), nodes[nodes.parent(of: index)].kind != .footnoteDefinition {
      if nodes[child].kind == .image { return writePicture(child) }
      if nodes[child].kind == .figure, writeBlockFigure(child) { return .past }
    }
    if let table = tableCaptioned(by: index) { return openCaption(index, of: table) }
    if firstParagraph.isEmpty, nodes.parent(of: index) == 0 { collected = [] }
    sink.open(.basic(.paragraph(isTight: nodes.isTight(paragraph: index))))
    openTask(paragraph: index)
    return .children
  }

  mutating func closeParagraph(_ index: Int) {
    if tableCaptioned(by: index) != nil { return sink.close() }
    closeTask(paragraph: index)
    writeWaysBack(paragraph: index)
    sink.close()
    if firstParagraph.isEmpty, nodes.parent(of: index) == 0, let collected {
      firstParagraph = String(decoding: collected, as: UTF8.self)
      self.collected = nil
    }
  }
}
