import Diagnostics
import Glibc

/// Finds places of a document's text in its file, for findings. Nothing is worked out before a place is asked for.
final class PlaceFinder {
  private let source: SourceText
  private let bodyStart: Int
  private let text: UnsafeBufferPointer<UInt8>
  /// Path of the file, relative to the site's root.
  var path: String { source.path }
  /// The line of the file on which the text begins, counted from 1.
  private(set) lazy var firstLine = lineBreaks(in: source.bytes[..<bodyStart]) + 1
  /// Offsets in `text` at which lines begin.
  private lazy var lineStarts: [Int] = {
    var starts = [0]
    // `memchr` reads only what is left of the text, which stays valid as long as the finder is used.
    while let base = text.baseAddress, let last = starts.last, last < text.count,
      let found = memchr(base + last, Int32(UInt8(ascii: "\n")), text.count - last)
    {
      starts.append(UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found)) + 1)
    }
    return starts
  }()

  /// The long line that was last looked at.
  private var longLine: (number: Int, line: LongLine)?

  /// `text` is the clean text of `source` from `bodyStart` on; it must stay valid as long as the finder is used.
  init(_ text: UnsafeBufferPointer<UInt8>, of source: SourceText, from bodyStart: Int) {
    (self.text, self.source, self.bodyStart) = (text, source, bodyStart)
  }

  /// Whether a byte stands anywhere in the text.
  func holds(_ byte: UInt8) -> Bool {
    text.contains(byte)
  }

  /// Whether these bytes stand anywhere in the text, in this order. The answers are kept: few characters are asked for, and
  /// each may be asked for many times.
  func holds(_ bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(bytes)
    if let known = held[wanted] { return known }
    var found = false
    var start = 0
    // `memchr` reads only what is left of the text, which stays valid as long as the finder is used.
    while !found, let base = text.baseAddress, start < text.count,
      let first = memchr(base + start, Int32(wanted[0]), text.count - start)
    {
      let offset = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(first))
      found = text[offset...].starts(with: wanted)
      start = offset + 1
    }
    held[wanted] = found
    return found
  }

  private var held: [[UInt8]: Bool] = [:]

  /// How many lines the text has; an empty one counts behind its last line break.
  var lineCount: Int { lineStarts.count }

  /// One line of the text without its line break; empty where there is no such line. Lines are counted from 1.
  func line(_ number: Int) -> UnsafeBufferPointer<UInt8> {
    guard lineStarts.indices.contains(number - 1) else { return UnsafeBufferPointer(rebasing: text[..<0]) }
    let start = lineStarts[number - 1]
    let end = number < lineStarts.count ? lineStarts[number] - 1 : text.count
    return UnsafeBufferPointer(rebasing: text[start..<end])
  }

  /// The place at a line of the text and a column of it in bytes, both counted from 1, covering `length` bytes.
  func location(line number: Int, column: Int, length: Int = 1) -> Location {
    if line(number).count > LongLine.threshold {
      if longLine?.number != number { longLine = (number, LongLine(line(number), path: source.path)) }
      return located(longLine?.line.place(column: column, length: length), line: number)
    }
    let line = SourceText(path: source.path, bytes: Array(line(number)))
    return located(line.location(line: 1, utf8Column: column, length: length).place, line: number)
  }

  /// A place within a line as a place of the file.
  private func located(_ place: Location.Place?, line number: Int) -> Location {
    Location(
      file: source.path,
      place: place.map {
        Location.Place(
          line: firstLine + number - 1, column: $0.column, length: $0.length, excerpt: $0.excerpt,
          excerptColumn: $0.excerptColumn)
      })
  }

  /// Lines end at LF, CRLF or CR.
  private func lineBreaks(in bytes: ArraySlice<UInt8>) -> Int {
    bytes.indices.count { index in
      switch bytes[index] {
      case UInt8(ascii: "\n"): true
      case UInt8(ascii: "\r"): index + 1 == bytes.endIndex || bytes[index + 1] != UInt8(ascii: "\n")
      default: false
      }
    }
  }
}
