/// One text file of the site: its name, its bytes, and where a byte of it stands for a reader.
///
/// Lines end at LF, CRLF or CR. A byte-order mark at the start belongs to no column.
package struct SourceText: Sendable {
  /// Path relative to the site's root, parts joined by `/`.
  package let path: String
  /// The file's bytes as they were read.
  package let bytes: [UInt8]
  /// True where the bytes are known to be UTF-8, so that nobody looks through them again.
  package let isUTF8: Bool

  package init(path: String, bytes: [UInt8], isUTF8: Bool = false) {
    self.path = path
    self.bytes = bytes
    self.isUTF8 = isUTF8
  }

  package init(path: String, text: String) {
    self.init(path: path, bytes: Array(text.utf8), isUTF8: true)
  }

  /// Offset of the first byte after a byte-order mark: 3 or 0.
  package var start: Int {
    bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
  }

  /// Where a line begins: whoever has come past it need not have the lines before it counted again.
  package struct LineStart: Sendable, Hashable {
    /// Counted from 1.
    package let number: Int
    /// Offset of the line's first byte.
    package let offset: Int

    package init(number: Int, offset: Int) {
      self.number = number
      self.offset = offset
    }
  }

  /// The place of the byte at `offset` (clamped to the file), covering `length` bytes but at most the rest of its line.
  ///
  /// A byte inside a character stands for the whole character. `known` is a line that begins at or before the byte.
  package func location(atByte offset: Int, length: Int = 1, from known: LineStart? = nil) -> Location {
    let target = min(max(offset, start), bytes.count)
    let line = line(from: known ?? firstLine) { _, next in target < next }
    return Location(file: path, place: line.place(from: target, length: length))
  }

  /// The beginning of the line that a byte stands on, whose number is known.
  package func lineStart(of offset: Int, number: Int) -> LineStart {
    let before = bytes[start..<max(min(offset, bytes.count), start)]
    return LineStart(number: number, offset: before.lastIndex { $0 == 0x0A || $0 == 0x0D }.map { $0 + 1 } ?? start)
  }

  /// The beginnings of all lines, for whoever asks for many places of one text.
  package var lineStarts: [LineStart] {
    var starts = [firstLine]
    for index in start..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D {
      if bytes[index] == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { continue }
      starts.append(LineStart(number: starts.count + 1, offset: index + 1))
    }
    return starts
  }

  private var firstLine: LineStart { LineStart(number: 1, offset: start) }

  /// The place at a line and a UTF-8 column, both counted from 1, covering `length` bytes but at most the rest of the line.
  ///
  /// A line after the last one is the last one, a column after the end of its line is that end. `known` is a line at or before the
  /// one that is wanted.
  package func location(line wanted: Int, utf8Column: Int, length: Int = 1, from known: LineStart? = nil) -> Location {
    let line = line(from: known ?? firstLine) { number, _ in wanted <= number }
    let from = line.bytes.startIndex + min(max(utf8Column, 1) - 1, line.bytes.count)
    return Location(file: path, place: line.place(from: from, length: length))
  }

  /// The first line that is wanted, judged by its number and the offset at which the next line starts; else the last.
  private func line(
    from known: LineStart, where isWanted: (_ number: Int, _ next: Int) -> Bool
  ) -> SourceLine {
    var (number, lineStart) = (known.number, known.offset)
    for index in lineStart..<bytes.count where bytes[index] == 0x0A || bytes[index] == 0x0D {
      let next = index + 1
      // The CR of a CRLF ends nothing yet.
      if bytes[index] == 0x0D, next < bytes.count, bytes[next] == 0x0A { continue }
      if isWanted(number, next) {
        let isPair = bytes[index] == 0x0A && index > lineStart && bytes[index - 1] == 0x0D
        return SourceLine(number: number, bytes: bytes[lineStart..<(isPair ? index - 1 : index)])
      }
      (number, lineStart) = (number + 1, next)
    }
    return SourceLine(number: number, bytes: bytes[lineStart...])
  }
}
