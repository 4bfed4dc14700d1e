import CMarkdownGuard
import Diagnostics

/// Raw HTML, which is shown as text, but for line breaks and lowered and raised letters, for which Markdown has no form. Comments are
/// for those who write, and are left out.
struct RawHTMLForm {
  /// The tags that close the lowered and raised letters that are open, innermost last.
  private var closings: [MarkdownNode] = []
  /// The line of the newest warning.
  private var warnedLine: Int?

  mutating func write<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    if page.hasForms, writeTag(node, in: &page) { return .past }
    let literal = node.text
    let parts = page.hasForms ? Self.partsWithoutComments(literal) : [0..<literal.count]
    guard let first = parts.joined().first(where: { !Self.isSpace(literal[$0]) }) else { return .past }
    warn(of: node, offset: first, in: &page)
    let isBlock = node.kind == .htmlBlock
    if isBlock { page.sink.open(.literal) }
    for part in parts { page.sink.text(UnsafeBufferPointer(rebasing: literal[part])) }
    if isBlock { page.sink.close() }
    return .past
  }

  /// Writes a tag that is taken for what it says; false where it is another.
  private mutating func writeTag<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Bool {
    if closings.last == node {
      closings.removeLast()
      page.sink.close()
      return true
    }
    switch node.letterTag {
    case .lineBreak:
      // Between blocks there is a gap already.
      guard node.kind == .htmlInline else { return true }
      page.collected.add(" ")
      page.sink.lineBreak()
    case .opening(let form):
      guard let closing = node.closing(of: form, before: closings.last?.index) else { return false }
      closings.append(closing)
      page.sink.open(.basic(form == .lowered ? .lowered : .raised))
    case .closing, nil: return false
    }
    return true
  }

  /// Warns of raw HTML, once a line: a tag is seldom alone.
  private mutating func warn<Sink>(of node: MarkdownNode, offset: Int, in page: inout FormContext<Sink>) {
    guard page.isTold(.rawHTML) else { return }
    let markup = node.text[offset...].prefix { !Self.isLineEnd($0) }.prefix(60)
    let location = Self.location(of: node, offset: offset, in: page)
    guard location.place?.line != warnedLine else { return }
    warnedLine = location.place?.line
    let tag = Self.firstTag(in: String(decoding: markup, as: UTF8.self))
    page.findings.add(Rule.rawHTML.finding(at: location, markup: tag))
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
  private static func location<Sink>(of node: MarkdownNode, offset: Int, in page: FormContext<Sink>) -> Location {
    guard node.kind == .htmlBlock else { return page.location(of: node, openings: ["<"]) }
    let literal = node.text
    let line = (node.place?.line ?? 0) + literal[..<offset].count { isLineEnd($0) }
    let rest = literal[offset...].prefix { !isLineEnd($0) }
    return page.places.location(line: line, column: page.places.line(line).count - rest.count + 1)
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n")
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") || isLineEnd(byte)
  }
}
