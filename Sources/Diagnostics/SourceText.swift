/// One text file of the site: its name, its bytes, and where a byte of it stands for a reader.
///
/// Lines end at LF, CRLF or CR. A byte-order mark at the start belongs to no column.
package struct SourceText: Sendable {
  /// Path relative to the site's root, parts joined by `/`.
  package let path: String
  /// The file's bytes as they were read.
  package let bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8))
  }

  /// Offset of the first byte after a byte-order mark: 3 or 0.
  package var start: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// The place of the byte at `offset` (clamped to the file), covering `length` bytes but at most the rest of its line.
  package func location(atByte offset: Int, length: Int = 1) -> Location {
    let target = min(max(offset, start), bytes.count)
    var (line, lineStart, index) = (1, start, start)
    while index < target {
      let isBreak = bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      index += 1
      if isBreak { (line, lineStart) = (line + 1, index) }
    }
    return location(line: line, lineStart: lineStart, from: target, to: target + max(length, 1))
  }

  /// The place at a line and a UTF-8 column, both counted from 1, covering `length` bytes but at most the rest of the line.
  package func location(line: Int, utf8Column: Int, length: Int = 1) -> Location {
    var (current, lineStart, index) = (1, start, start)
    while current < line, index < bytes.count {
      let isBreak = bytes[index] == 0x0A || (bytes[index] == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
      index += 1
      if isBreak { (current, lineStart) = (current + 1, index) }
    }
    let from = lineStart + max(utf8Column, 1) - 1
    return location(line: current, lineStart: lineStart, from: from, to: from + max(length, 1))
  }

  private func location(line: Int, lineStart: Int, from: Int, to: Int) -> Location {
    var lineEnd = lineStart
    while lineEnd < bytes.count, bytes[lineEnd] != 0x0A, bytes[lineEnd] != 0x0D { lineEnd += 1 }
    let first = min(from, lineEnd)
    let last = max(min(to, lineEnd), first)
    let excerpt = String(decoding: bytes[lineStart..<lineEnd], as: UTF8.self)
    let before = String(decoding: bytes[lineStart..<first], as: UTF8.self).count
    let through = String(decoding: bytes[lineStart..<last], as: UTF8.self).count
    return Location(
      file: path,
      place: .init(line: line, column: before + 1, length: max(through - before, 1), excerpt: excerpt))
  }
}
