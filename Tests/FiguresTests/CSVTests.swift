import Diagnostics
import Randomness
import TestSupport
import Testing

@testable import Figures

@Suite("CSV as spreadsheets save it")
struct CSVTests {
  private func cells(_ text: String) -> [[String]] {
    CSVDocument(SourceText(path: "a.csv", text: text)).records.map { $0.cells.map(\.text) }
  }

  @Test(
    "any separator, any line end, with or without a mark",
    arguments: ["a;b\r\n1;2\r\n", "a,b\n1,2\n", "a\tb\r1\t2", "\u{FEFF}a;b\n1;2", "\n\n;\na;b\n1;2\n;\n"])
  func separators(text: String) {
    #expect(cells(text).map { $0.prefix(2) } == [["a", "b"], ["1", "2"]])
  }

  @Test("the separator is the one that the first line shows, outside of its quotes")
  func detection() {
    #expect(cells("\"a,b,c\";d\n1,5;2\n") == [["a,b,c", "d"], ["1,5", "2"]])
    #expect(cells("một\n") == [["một"]])
  }

  @Test("quoted cells hold separators, quotes and line ends; a quote within a cell is a quote")
  func quotes() {
    #expect(cells("a;b\n\"x;\"\"y\"\"\r\nz\";5\"\n") == [["a", "b"], ["x;\"y\"\r\nz", "5\""]])
    #expect(cells("a;b\n\"\";\"x\" \n") == [["a", "b"], ["", "x"]])
  }

  @Test("a record is numbered as a spreadsheet numbers it, empty rows and line ends in cells included")
  func numbers() {
    let document = CSVDocument(SourceText(path: "a.csv", text: "a;b\n;\n\"x\ny\";1\n\nz;2"))
    #expect(document.records.map(\.number) == [1, 3, 5])
  }

  @Test("wrong quotes are told at their byte")
  func faults() {
    let unclosed = CSVDocument(SourceText(path: "a.csv", text: "a;b\n1;\"2\n3;4"))
    #expect(unclosed.fault == .unclosed(at: 6))
    let after = CSVDocument(SourceText(path: "a.csv", text: "a;b\n\"1\"2;3\n"))
    #expect(after.fault == .textAfterQuote(at: 7))
  }

  @Test("UTF-16 in either order is read as the same text, and broken UTF-16 is left alone")
  func encodings() {
    let text = "Mã chi bộ;Tổng số\r\n🎉;1\r\n"
    let little: [UInt8] = [0xFF, 0xFE] + text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let big: [UInt8] = [0xFE, 0xFF] + text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
    #expect(CSVEncoding.utf8(little) == Array(text.utf8))
    #expect(CSVEncoding.utf8(big) == Array(text.utf8))
    #expect(CSVEncoding.utf8([0xFF, 0xFE, 0x00]) == [0xFF, 0xFE, 0x00])
    #expect(CSVEncoding.utf8([0xFF, 0xFE, 0x00, 0xD8]) == [0xFF, 0xFE, 0x00, 0xD8])
    #expect(CSVEncoding.utf8(Array(text.utf8)) == Array(text.utf8))
  }

  @Test("what was printed reads back as it was, and each cell's bytes are where it says", arguments: 0..<400)
  func roundTrip(seed: UInt64) {
    var random = Seeded(seed: seed)
    let pieces = [
      "a", "ộ", "o\u{302}\u{323}", ";", ",", "\t", "\"", "\n", "\r", "\r\n", " ", "1.234,5", "\u{301}", "🎉",
    ]
    let separator: Character = [";", ",", "\t"].randomElement(using: &random) ?? ";"
    let width = Int.random(in: 2...5, using: &random)
    let records = (0..<Int.random(in: 1...6, using: &random)).map { _ in
      (0..<width).map { _ in
        (0..<Int.random(in: 0...4, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
      }
    }
    let text = CSVWriting.text(records, separator: separator)
    let bytes = Array(text.utf8)
    var tokenizer = CSVTokenizer(bytes, separator: separator.asciiValue ?? 0)
    var read: [[CSVCell]] = []
    while let cells = tokenizer.record() { read.append(cells) }
    #expect(tokenizer.fault == nil)
    #expect(read.map { $0.map { Array($0.text.utf8) } } == records.map { $0.map { Array($0.utf8) } })
    for cell in read.joined() {
      var alone = CSVTokenizer(Array(bytes[cell.range]), separator: separator.asciiValue ?? 0)
      #expect((alone.record() ?? []).map(\.text) == (cell.range.isEmpty ? [] : [cell.text]))
    }
  }

  @Test("any bytes end the reading without a trap", arguments: 0..<200)
  func anything(seed: UInt64) {
    var random = Seeded(seed: seed)
    let bytes = (0..<Int.random(in: 0...40, using: &random)).map { _ in
      Array("\";,\r\n a1\u{E1}".utf8).randomElement(using: &random) ?? 0
    }
    let document = CSVDocument(SourceText(path: "a.csv", bytes: bytes))
    let length = document.records.flatMap(\.cells).map(\.range.upperBound).max() ?? 0
    #expect(length <= bytes.count)
  }
}
