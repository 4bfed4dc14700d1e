import Diagnostics

/// What the tags of a template take with them of the lines they stand on.
///
/// A tag that shows nothing by itself and stands alone on its line takes the whole line, as the Mustache specification
/// has it; an inherited template, from `{{<` to its close, is as one tag. White space before a tag that stands first on a line goes too: indentation would get into what the tag gives, and
/// change what stands inside `<pre>`.
struct LineLayout {
  private let bytes: [UInt8]
  /// Where the text begins: after a byte-order mark.
  private let start: Int
  /// Where each inherited template's tag opens, by where its close begins.
  private let opened: [Int: MustacheTag]

  init(_ source: SourceText, _ tags: [MustacheTag]) {
    bytes = source.bytes
    start = source.start
    var (open, opened): ([MustacheTag], [Int: MustacheTag]) = ([], [:])
    for tag in tags where tag.sort == .parent || tag.sort == .close {
      if tag.sort == .parent {
        open.append(tag)
      } else if let last = open.last, last.name == tag.name {
        opened[tag.range.lowerBound] = open.removeLast()
      }
    }
    self.opened = opened
  }

  /// The bytes shown between two tags; nil stands for the start or the end of the template.
  func text(from before: MustacheTag?, to after: MustacheTag?) -> ArraySlice<UInt8> {
    var shown = (before?.range.upperBound ?? start)..<(after?.range.lowerBound ?? bytes.count)
    if let after, startsLine(after) { shown = shown.lowerBound..<max(shown.lowerBound, blankStart(before: after)) }
    if let before, standsAlone(before) { shown = min(shown.upperBound, lineEnd(after: before))..<shown.upperBound }
    return bytes[shown]
  }

  private func standsAlone(_ tag: MustacheTag) -> Bool {
    guard tag.sort != .variable, tag.sort != .unescaped else { return false }
    guard startsLine(tag) || opened[tag.range.lowerBound].map(startsLine) ?? false else { return false }
    let rest = bytes[tag.range.upperBound...].first { !$0.isBlank && $0 != UInt8(ascii: "\r") }
    return rest == nil || rest == UInt8(ascii: "\n")
  }

  private func startsLine(_ tag: MustacheTag) -> Bool {
    let index = blankStart(before: tag)
    return index == start || bytes[index - 1] == UInt8(ascii: "\n")
  }

  /// Where the white space that stands before a tag on its line begins.
  private func blankStart(before tag: MustacheTag) -> Int {
    var index = tag.range.lowerBound
    while index > start, bytes[index - 1].isBlank { index -= 1 }
    return index
  }

  /// Where the line after that of a tag begins.
  private func lineEnd(after tag: MustacheTag) -> Int {
    bytes[tag.range.upperBound...].firstIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? bytes.count
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }
}
