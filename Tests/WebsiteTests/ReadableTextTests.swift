import Testing
import Vietnamese

@testable import Website

@Suite("What is read in a file")
struct ReadableTextTests {
  /// The syllables as they are written, `|` where a block ends.
  private static func read(_ markup: String) -> String {
    let row = ReadableText.row(ofMarkup: Array(markup.utf8), keepingText: true)
    return zip(row.numbers, row.places).map { number, place in
      number == SyllableRow.blockEnd ? "|" : String(decoding: row.text[place], as: UTF8.self)
    }.joined(separator: " ")
  }

  @Test(
    "tags within a line part no word, cells part words, everything else parts blocks",
    arguments: [
      ("<p><b>T</b>ối mật</p><p>hai</p>", "Tối mật | hai |"),
      ("<h2>Một</h2>hai<div>ba</div>", "Một | hai | ba |"),
      ("<tr><td>một</td><td>hai</td></tr><tr><td>ba</td></tr>", "một hai | ba |"),
      ("một<br/>hai<wbr>ba", "một haiba |"),
      ("<text><tspan>mộ</tspan><tspan>t</tspan></text><title>hai</title>", "một | hai |"),
      ("<p>số <span class=\"w\">12-NQ/ĐU</span> này</p>", "số 12 NQ ĐU này |"),
      ("<P>một</P\n>hai", "một | hai |"),
    ])
  func tags(_ markup: String, _ expected: String) {
    #expect(Self.read(markup) == expected)
  }

  @Test(
    "references are resolved, named, decimal and hexadecimal",
    arguments: [
      ("M&#7852;T", "MẬT |"), ("M&#x1EAC;T", "MẬT |"), ("m&agrave;", "mà |"), ("a&nbsp;b", "a b |"),
      ("a&amp;b", "a b |"), ("hi&shy;ểu", "hiểu |"), ("a & b &c", "a b c |"), ("&#1114112;x", "x |"), ("&", ""),
    ])
  func references(_ markup: String, _ expected: String) {
    #expect(Self.read(markup) == expected)
  }

  @Test("what attributes say follows behind, and parts nothing; names and addresses say nothing")
  func attributes() {
    #expect(
      Self.read("<p>một <a href=\"/x y/\" title=\"hai ba\" class=\"b c\">bốn</a> năm</p>") == "một bốn năm | hai ba |")
    #expect(Self.read("<img alt='hai ba' src=\"a b.png\"/>") == "hai ba |")
    #expect(Self.read("<meta name=description content=\"hai &quot;ba&quot;\">") == "hai ba |")
    #expect(Self.read("<a title=một>hai</a>") == "hai | một |")
    #expect(Self.read("<svg aria-label=\"hai ba\"><path d=\"M 1 2\"/></svg>") == "hai ba |")
  }

  @Test("comments, sections of CDATA and scripts are read, style sheets and numbers of footnotes are not")
  func others() {
    #expect(Self.read("a<!-- b c -->d") == "a | b c d |")
    #expect(Self.read("<x><![CDATA[a b]]></x>") == "a b |")
    #expect(Self.read("<style>a { b: c }</style>d") == "d |")
    #expect(
      Self.read("a<script type=\"application/ld+json\">{\"b\":\"c \\u0111 e\\\"f\"}</script>d")
        == "a | d | b | c đ e f |")
    #expect(Self.read("<p>câu<sup class=\"footnote-ref\"><a href=\"#1\">1</a></sup> sau</p>") == "câu sau |")
    #expect(Self.read("<!DOCTYPE html><?xml version=\"1.0\"?>a") == "a |")
  }

  @Test(
    "reading comes to the end of any bytes",
    arguments: ["<", "</", "<a", "<a b", "<a b=", "<a b=\"", "<!--", "&#", "<script>"])
  func broken(_ markup: String) {
    #expect(Self.read("x " + markup).hasPrefix("x"))
    let noise = Array(markup.utf8) + [0xFF, 0xC3, 0x28, 0xE1, 0xBA]
    #expect(ReadableText.row(ofMarkup: noise).numbers.count < 10)
  }

  @Test("an empty line ends a block of a plain text, the end of a line does not")
  func plain() {
    let row = ReadableText.row(of: Array("một\r\nhai\n\n ba\n".utf8), path: "a/b.txt")
    #expect(row.numbers == SyllableRow("một hai").numbers + SyllableRow("ba").numbers)
  }

  @Test("a text in UTF-16 is read in either order of its bytes", arguments: [true, false])
  func utf16(isLittleEndian: Bool) {
    let bytes = "\u{FEFF}Đảng ủy 🎓 họp".utf16.flatMap { unit in
      let pair = [UInt8(truncatingIfNeeded: unit), UInt8(unit >> 8)]
      return isLittleEndian ? pair : pair.reversed()
    }
    #expect(ReadableText.row(of: bytes, path: "a.txt").numbers == SyllableRow("đảng ủy họp").numbers)
    #expect(ReadableText.row(of: Array(bytes.dropLast()), path: "a.txt").numbers.count == 4)
  }

  @Test("each string of JSON is a block")
  func json() {
    let row = ReadableText.row(of: Array(#"{"a": "một\nhai", "b": "ba"}"#.utf8), path: "x.json")
    let expected = ["a", "một hai", "b", "ba"].flatMap { SyllableRow($0).numbers }
    #expect(row.numbers == expected)
  }
}
