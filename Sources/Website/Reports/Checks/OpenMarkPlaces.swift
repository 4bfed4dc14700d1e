import Content
import Diagnostics
import Markdown

extension Page {
  /// Where the mark of what is still to be filled in, `[?]`, stands in its front matter and its text, in the order of the file.
  var openMarks: [Location] {
    let mark = Array("[?]".utf8)
    guard source.bytes.holds(mark) else { return [] }
    let head = fields.texts.filter { Array($0.text.utf8).holds(mark) }.map(\.location)
    let marks = MarkdownReading.blocks(of: source, body: body).flatMap { block in
      Array(block.text.utf8).places(of: mark).map { (block: block, range: $0..<$0 + mark.count) }
    }
    return head + TextBlock.locations(of: marks)
  }
}

extension [UInt8] {
  fileprivate func holds(_ sought: [UInt8]) -> Bool { !places(of: sought).isEmpty }

  /// The offsets at which some bytes begin.
  fileprivate func places(of sought: [UInt8]) -> [Int] {
    indices.dropLast(sought.count - 1).filter { self[$0..<$0 + sought.count].elementsEqual(sought) }
  }
}
