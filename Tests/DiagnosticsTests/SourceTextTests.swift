import Diagnostics
import Testing

@Suite("Places in a source text")
struct SourceTextTests {
  @Test("a byte stands in the line and the character that hold it, whatever the text")
  func columnOfEveryByte() {
    var sample = SampleText(seed: 7)
    for _ in 0..<300 {
      let text = sample.lines(upTo: 5)
      let source = SourceText(path: "a.md", text: text)
      for expected in Self.characters(of: text) {
        for offset in expected.bytes {
          let location = source.location(atByte: offset + source.start)
          let place = Location.Place(
            line: expected.line, column: expected.column, length: 1, excerpt: expected.excerpt)
          #expect(location == Location(file: "a.md", place: place), "\(text.debugDescription), byte \(offset)")
        }
      }
    }
  }

  @Test("a line and a UTF-8 column name the same place as the byte they stand for")
  func lineAndColumn() {
    var sample = SampleText(seed: 8)
    for _ in 0..<300 {
      let text = sample.lines(upTo: 5)
      let source = SourceText(path: "a.md", text: text)
      var lineStart = (line: 1, offset: 0)
      for expected in Self.characters(of: text) {
        if expected.line != lineStart.line { lineStart = (expected.line, expected.bytes.lowerBound) }
        let column = expected.bytes.lowerBound - lineStart.offset + 1
        #expect(
          source.location(line: expected.line, utf8Column: column)
            == source.location(atByte: expected.bytes.lowerBound + source.start))
      }
    }
  }

  @Test("a place that is counted from a line before it is the one that is counted from the first")
  func fromALine() {
    var sample = SampleText(seed: 9)
    for _ in 0..<100 {
      let text = sample.lines(upTo: 5)
      let source = SourceText(path: "a.md", text: text)
      let starts = source.lineStarts
      #expect(starts.map(\.number) == Array(1...starts.count))
      #expect(starts.last?.number == source.location(atByte: source.bytes.count).place?.line)
      for offset in source.start...source.bytes.count {
        let wanted = source.location(atByte: offset)
        for line in starts where line.offset <= offset {
          #expect(source.location(atByte: offset, from: line) == wanted)
        }
      }
      for wanted in starts {
        for line in starts.prefix(wanted.number) {
          #expect(
            source.location(line: wanted.number, utf8Column: 2, from: line)
              == source.location(line: wanted.number, utf8Column: 2))
        }
      }
    }
  }

  @Test("a line begins behind LF, CR and CRLF, and behind a byte-order mark")
  func lineStarts() {
    let source = SourceText(path: "a.md", text: "\u{FEFF}a\r\n\rb\n")
    #expect(source.lineStarts.map(\.offset) == [3, 6, 7, 9])
  }

  @Test("a finding from one character to another covers both and all between them")
  func lengthOfEveryStretch() {
    var sample = SampleText(seed: 9)
    for _ in 0..<100 {
      let source = SourceText(path: "a.md", text: "a" + sample.line(upTo: 10))
      let characters = Self.characters(of: String(decoding: source.bytes, as: UTF8.self))
      for (index, first) in characters.enumerated() {
        for (distance, last) in characters[index...].enumerated() {
          let length = last.bytes.lowerBound + 1 - first.bytes.lowerBound
          let place = source.location(atByte: first.bytes.lowerBound, length: length).place
          #expect(place?.length == distance + 1, "\(first.excerpt.debugDescription), \(index), \(distance)")
        }
      }
    }
  }

  @Test("a finding covers characters, not bytes, and stops at the end of its line", arguments: ["\n", "\r\n", "\r"])
  func length(lineBreak: String) {
    let source = SourceText(path: "a.md", text: "Đảng ủy\(lineBreak)khoa")
    #expect(source.location(atByte: 0, length: 7).place?.length == 4)
    #expect(source.location(atByte: 1, length: 2).place?.length == 2, "half of đ and half of ả")
    #expect(source.location(atByte: 0, length: 100).place?.length == 7)
    #expect(source.location(atByte: 0, length: .max).place?.length == 7)
    #expect(source.location(atByte: 0, length: -5).place?.length == 1)
  }

  @Test("a byte-order mark belongs to no column")
  func byteOrderMark() {
    let source = SourceText(path: "a.md", text: "\u{FEFF}titel: A")
    let place = Location.Place(line: 1, column: 1, length: 5, excerpt: "titel: A")
    #expect(source.location(atByte: 3, length: 5).place == place)
    #expect(source.location(atByte: 0, length: 5).place == place)
    #expect(source.location(line: 1, utf8Column: 1, length: 5).place == place)
  }

  @Test("places outside the text are its ends")
  func clamping() {
    let source = SourceText(path: "a.md", text: "một\nhai")
    let end = Location.Place(line: 2, column: 4, length: 1, excerpt: "hai")
    #expect(source.location(atByte: .max).place == end)
    #expect(source.location(line: 9, utf8Column: .max).place == end)
    #expect(source.location(atByte: .min).place == Location.Place(line: 1, column: 1, length: 1, excerpt: "một"))
    #expect(source.location(line: 0, utf8Column: 0).place?.column == 1)
    let empty = Location.Place(line: 1, column: 1, length: 1, excerpt: "")
    #expect(SourceText(path: "a.md", text: "").location(atByte: 5).place == empty)
  }

  @Test("a text that is no UTF-8 has places too, and its excerpt shows where")
  func invalid() {
    let source = SourceText(path: "a.md", bytes: Array("Kho".utf8) + [0x61, 0xFF, 0x62, 0x0A] + Array("hai".utf8))
    #expect(source.location(atByte: 4).place == Location.Place(line: 1, column: 5, length: 1, excerpt: "Khoa\u{FFFD}b"))
    #expect(source.location(atByte: 8).place?.line == 2)
    let broken = SourceText(path: "a.md", bytes: [UInt8](repeating: 0x80, count: 5000))
    for offset in [0, 1, 2500, 4999, 5000] { #expect(broken.location(atByte: offset).place?.line == 1) }
  }

  @Test("of a very long line only the stretch around the place is kept, and it says at which column it begins")
  func longLine() throws {
    let text = "x" + String(repeating: "e\u{302}\u{323}", count: 3000)
    let source = SourceText(path: "a.md", text: text)
    for offset in Array(stride(from: 0, to: 15_001, by: 101)) + [1, 2, 15_000, 15_001] {
      let place = try #require(source.location(atByte: offset).place)
      #expect(place.column == (offset == 0 ? 1 : (offset - 1) / 5 + 2))
      #expect(place.excerpt.utf8.count < 1700)
      let shown = Array(place.excerpt)
      let index = place.column - place.excerptColumn
      if offset == 15_001 {
        #expect(index == shown.count)
      } else {
        #expect(shown[index] == (offset == 0 ? "x" : "e\u{302}\u{323}"))
      }
      #expect((shown.first == "…") == (place.excerptColumn > 1))
      #expect((shown.last == "…") == (offset + 800 < 15_001))
    }
  }

  private struct Expected {
    let line: Int
    let column: Int
    let bytes: Range<Int>
    let excerpt: String
  }

  /// Every character outside line breaks with its place, counted the slow and obvious way.
  private static func characters(of text: String) -> [Expected] {
    var (all, line, offset) = ([Expected](), 1, 0)
    var rest = text.unicodeScalars[...]
    if rest.first == "\u{FEFF}" { rest = rest.dropFirst() }
    while !rest.isEmpty {
      let content = rest.prefix { $0 != "\n" && $0 != "\r" }
      rest = rest[content.endIndex...]
      let lineBreak = rest.starts(with: ["\r", "\n"]) ? 2 : min(rest.count, 1)
      let excerpt = String(content)
      for (index, character) in excerpt.enumerated() {
        let bytes = offset..<offset + character.utf8.count
        all.append(Expected(line: line, column: index + 1, bytes: bytes, excerpt: excerpt))
        offset = bytes.upperBound
      }
      rest = rest.dropFirst(lineBreak)
      (line, offset) = (line + 1, offset + lineBreak)
    }
    return all
  }
}
