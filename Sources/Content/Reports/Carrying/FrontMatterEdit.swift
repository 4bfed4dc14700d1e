import Diagnostics
import Input

/// Changes to single keys of a front matter in its source text: every other key, comment and line stays as it was written.
struct FrontMatterEdit {
  private let source: SourceText
  private let entries: [YAMLNode.Entry]
  private let yaml: Range<Int>
  private let body: Range<Int>
  private var changes: [(range: Range<Int>, text: String)] = []

  /// Nil where the file has no front matter that can be read.
  init?(_ source: SourceText) {
    var findings: [Diagnostic] = []
    guard case .found(let yaml, let body) = FrontMatter.split(source),
      let entries = PageReading.frontMatter(of: source, declared: [], findings: &findings).entries
    else { return nil }
    self.source = source
    self.yaml = yaml
    self.body = body
    self.entries = entries
  }

  /// The front matter with its two lines `---`, changed.
  var head: String {
    var bytes = Array(source.bytes[..<body.lowerBound])
    for change in changes.sorted(by: { $0.range.lowerBound > $1.range.lowerBound }) {
      bytes.replaceSubrange(change.range, with: Array(change.text.utf8))
    }
    return String(decoding: bytes.dropFirst(source.start), as: UTF8.self)
  }

  func has(_ key: String) -> Bool { index(of: key) != nil }

  /// Rewrites what stands behind a key, as it is written, with its quotes and comments.
  mutating func rewrite(_ key: String, _ change: (String) -> String) {
    guard let index = index(of: key) else { return }
    let value = entries[index].value.offset..<end(of: index)
    guard value.lowerBound < value.upperBound else { return }
    changes.append((value, change(String(decoding: source.bytes[value], as: UTF8.self))))
  }

  /// Gives a key another value, and keeps the comment behind it.
  mutating func set(_ key: String, to value: String) {
    guard let index = index(of: key) else { return }
    let written = entries[index].value
    let old = source.bytes[written.offset..<end(of: index)]
    let length = old.firstIndex { $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x2C || $0 == 0x7D } ?? old.endIndex
    // A key without a value has its place right behind the colon.
    changes.append(
      written.isEmpty
        ? (entries[index].key.offset..<end(of: index), "\(key): \(value)") : (written.offset..<length, value))
  }

  /// Takes a key out, with its value and the comment on its line.
  mutating func remove(_ key: String) {
    guard let index = index(of: key) else { return }
    if isFlow {
      let next = index + 1 < entries.count ? entries[index + 1].key.offset : end(of: index)
      changes.append((entries[index].key.offset..<next, ""))
    } else {
      changes.append((lineStart(entries[index].key.offset)..<end(of: index, withLine: true), ""))
    }
  }

  /// Puts keys behind another one, or first where that is not written.
  mutating func insert(_ keys: [(key: String, value: String)], behind key: String) {
    let pairs = keys.map { "\($0.key): \($0.value)" }
    guard !keys.isEmpty else { return }
    guard let index = index(of: key) ?? entries.indices.first else { return }
    if isFlow {
      let start = entries[index].key.offset
      changes.append((start..<start, pairs.map { $0 + ", " }.joined()))
      return
    }
    let start = lineStart(entries[index].key.offset)
    let indentation = String(decoding: source.bytes[start..<entries[index].key.offset], as: UTF8.self)
    let lines = pairs.map { indentation + $0 + lineEnd }.joined()
    let place = end(of: index, withLine: true)
    changes.append((place..<place, lines))
  }

  private func index(of key: String) -> Int? { entries.firstIndex { $0.key.scalar == key } }

  /// Whether all keys stand between braces.
  private var isFlow: Bool {
    source.bytes[yaml].first { ![0x20, 0x09, 0x0A, 0x0D].contains($0) } == UInt8(ascii: "{")
  }

  private var lineEnd: String {
    source.bytes[..<body.lowerBound].contains(0x0D) ? "\r\n" : "\n"
  }

  private func lineStart(_ offset: Int) -> Int {
    (source.bytes[..<offset].lastIndex { $0 == 0x0A || $0 == 0x0D } ?? yaml.lowerBound - 1) + 1
  }

  /// Where what belongs to a key ends: before the blank lines and comments that lead to the next one. With its line, that is
  /// the beginning of a line; else the line break is left where it is.
  private func end(of index: Int, withLine: Bool = false) -> Int {
    if isFlow { return endInFlow(of: index) }
    let limit = index + 1 < entries.count ? lineStart(entries[index + 1].key.offset) : yaml.upperBound
    var end = limit
    while end > entries[index].key.offset {
      let start = lineStart(end - lineBreak(before: end))
      let line = source.bytes[start..<end].drop { $0 == 0x20 || $0 == 0x09 }
      let isOwn = start <= entries[index].value.offset || line.first.map { ![0x0A, 0x0D, 0x23].contains($0) } ?? false
      if isOwn { break }
      end = start
    }
    return withLine ? end : end - lineBreak(before: end)
  }

  /// The bytes of the line break before an offset.
  private func lineBreak(before offset: Int) -> Int {
    guard offset > yaml.lowerBound else { return 0 }
    let isPair = offset > yaml.lowerBound + 1 && source.bytes[offset - 1] == 0x0A && source.bytes[offset - 2] == 0x0D
    return isPair ? 2 : [0x0A, 0x0D].contains(source.bytes[offset - 1]) ? 1 : 0
  }

  private func endInFlow(of index: Int) -> Int {
    let limit = index + 1 < entries.count ? entries[index + 1].key.offset : yaml.upperBound
    let closing: [UInt8] = index + 1 < entries.count ? [0x2C] : [0x7D]
    return source.bytes[entries[index].key.offset..<limit].lastIndex { closing.contains($0) } ?? limit
  }
}
