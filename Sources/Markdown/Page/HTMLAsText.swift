import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  /// Shows raw HTML as text. Comments are for those who write, and are left out.
  mutating func writeRawHTML(_ index: Int) -> Descent {
    let node = nodes[index]
    let literal = node.text.buffer
    let parts = Self.partsWithoutComments(literal)
    guard let first = parts.joined().first(where: { !Self.isSpace(literal[$0]) }) else { return .past }
    warn(ofRawHTML: index, offset: first)
    let isBlock = node.kind == .htmlBlock
    if isBlock { sink.open(.literal) }
    for part in parts { sink.text(UnsafeBufferPointer(rebasing: literal[part])) }
    if isBlock { sink.close() }
    return .past
  }

  /// Warns of raw HTML, once a line: a tag is seldom alone.
  private mutating func warn(ofRawHTML index: Int, offset: Int) {
    guard isTold(.rawHTML) else { return }
    let literal = nodes[index].text.buffer
    let markup = literal[offset...].prefix { !Self.isLineEnd($0) }.prefix(60)
    let location = location(ofRawHTML: index, offset: offset)
    guard location.place?.line != rawHTMLLine else { return }
    rawHTMLLine = location.place?.line
    let tag = Self.firstTag(in: String(decoding: markup, as: UTF8.self))
    findings.add(Rule.rawHTML.finding(at: location, markup: tag))
  }

  /// The stretches outside `<!-- … -->`; a comment that is not closed is none.
  private static func partsWithoutComments(_ literal: UnsafeBufferPointer<UInt8>) -> [Range<Int>] {
    var parts: [Range<Int>] = []
    var (start, index) = (0, 0)
    while let opening = find("<!--", in: literal, from: index),
      let closing = find("-->", in: literal, from: opening + 4)
    {
      parts.append(start..<opening)
      (start, index) = (closing + 3, closing + 3)
    }
    parts.append(start..<literal.count)
    return parts
  }

  private static func find(_ mark: StaticString, in literal: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let mark = UnsafeBufferPointer(start: mark.utf8Start, count: mark.utf8CodeUnitCount)
    guard start + mark.count <= literal.count else { return nil }
    return (start...(literal.count - mark.count)).first { literal[$0...].starts(with: mark) }
  }

  private static func firstTag(in markup: String) -> String {
    guard let end = markup.firstIndex(of: ">") else { return markup }
    return String(markup[...end])
  }

  /// A line of a block's literal is what is left of the line of the text when the blocks around it have taken theirs, so
  /// both end alike.
  private func location(ofRawHTML index: Int, offset: Int) -> Location {
    guard nodes[index].kind == .htmlBlock else { return location(of: index, openings: ["<"]) }
    let literal = nodes[index].text.buffer
    let line = Int(nodes[index].line) + literal[..<offset].count { Self.isLineEnd($0) }
    let rest = literal[offset...].prefix { !Self.isLineEnd($0) }
    return places.location(line: line, column: places.line(line).count - rest.count + 1)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte)
  }
}
