import Foundation
import Testing
import Vietnamese

@Suite("Rows of syllables")
struct SyllableRowTests {
  private static let sentence = "Đảng ủy Khoa hòa giải, xóa bỏ hiểu lầm giữa hai tổ."

  @Test(
    "are the same for what is read alike",
    arguments: [
      sentence.uppercased(), sentence.lowercased(), sentence.decomposedStringWithCanonicalMapping,
      "Đảng uỷ Khoa hoà giải, xoá bỏ hiểu lầm giữa hai tổ", "Đảng ủy  Khoa\nhòa giải – xóa bỏ “hiểu lầm” giữa hai tổ!",
      "Đảng\u{A0}ủy Khoa hòa giải, xóa bỏ hi\u{AD}ểu l\u{200B}ầm giữa hai tổ.",
      "\u{FEFF}Đảng ủy Khoa hòa giải, xóa bỏ hiểu lầm giữa hai tổ.",
    ])
  func alike(_ written: String) {
    #expect(SyllableRow(written).numbers == SyllableRow(Self.sentence).numbers)
  }

  @Test(
    "differ where a reader reads something else",
    arguments: [
      ("đảng", "đang"), ("đảng", "dảng"), ("ủy", "úy"), ("hơn", "hon"), ("hai tổ", "hai tố"), ("hai tổ", "haitổ"),
      ("tổ 2", "tổ 3"), ("ban", "bàn"), ("nhân", "nhan"), ("a b", "b a"),
    ])
  func apart(_ one: String, _ other: String) {
    #expect(SyllableRow(one).numbers != SyllableRow(other).numbers)
  }

  @Test("a number is one syllable with or without points between its thousands, a date and a decimal are not")
  func numbers() {
    #expect(SyllableRow("thu 12.345.678 đồng").numbers == SyllableRow("thu 12345678 đồng").numbers)
    #expect(SyllableRow("12,345,678").numbers == SyllableRow("12345678").numbers)
    #expect(SyllableRow("12.345.67").numbers != SyllableRow("1234567").numbers)
    #expect(SyllableRow("12 345").numbers != SyllableRow("12345").numbers)
    #expect(SyllableRow("12. 345").numbers != SyllableRow("12345").numbers)
    #expect(SyllableRow("05.9.2026").numbers.count == 4)
    #expect(SyllableRow("12,5").numbers.count == 3)
    #expect(SyllableRow("12345").numbers.count == 2)
  }

  @Test("a block ends once, and nothing is read in a text of signs")
  func blocks() {
    var row = SyllableRow()
    row.endBlock()
    row.read("một")
    row.endBlock()
    row.endBlock()
    row.read("… – !")
    row.endBlock()
    row.read("hai")
    row.endBlock()
    #expect(row.numbers.count == 4)
    #expect(row.numbers[1] == SyllableRow.blockEnd && row.numbers[3] == SyllableRow.blockEnd)
    #expect(SyllableRow("–\u{200B}…").numbers.isEmpty)
  }

  @Test("one that keeps its text tells what each syllable was")
  func kept() {
    let row = SyllableRow("Thu 1.200.000 đồng.", keepingText: true)
    let words = row.places.dropLast().map { String(decoding: row.text[$0], as: UTF8.self) }
    #expect(words == ["Thu", "1.200.000", "đồng"])
    var both = SyllableRow("Một", keepingText: true)
    both.append(SyllableRow("hai", keepingText: true))
    #expect(both.places.map { String(decoding: both.text[$0], as: UTF8.self) } == ["Một", "", "hai", ""])
    #expect(both.numbers == SyllableRow("một").numbers + SyllableRow("hai").numbers)
  }

  @Test("letters of other scripts and with other marks are read in both forms")
  func otherScripts() {
    for word in ["Ünsal", "ÅNGSTRÖM", "Γλώσσα", "Язык", "ǖ", "Ấ"] {
      let row = SyllableRow(word)
      #expect(row.numbers == SyllableRow(word.decomposedStringWithCanonicalMapping).numbers, "\(word)")
      #expect(row.numbers == SyllableRow(word.lowercased()).numbers, "\(word)")
      #expect(row.numbers.count == 2)
    }
  }
}
