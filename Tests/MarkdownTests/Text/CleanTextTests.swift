import Diagnostics
import Foundation
import Markdown
import Testing

@Suite("Text as it was typed")
struct CleanTextTests {
  private static let sample = """
    # Đảng ủy

    Một *câu* với [liên kết](đảng.md "tên") và ![ảnh](ảnh.jpg).

    | Số | Tên |
    |---|---|
    | {{ members.total }} | Ề ỡ |

    ```swift
    let đảng = "ủy"
    ```

    """

  @Test(
    "a page is the same bytes from LF, CRLF, CR, with a byte-order mark, and from decomposed letters, which are composed"
  )
  func isOnePage() {
    let expected = page(Self.sample).html
    #expect(!expected.isEmpty)
    for text in [
      Self.sample.replacing("\n", with: "\r\n"), Self.sample.replacing("\n", with: "\r"), "\u{FEFF}" + Self.sample,
      Self.sample.decomposedStringWithCanonicalMapping,
    ] {
      #expect(page(text).html == expected)
      #expect(page(text).firstParagraph.utf8.elementsEqual(page(Self.sample).firstParagraph.utf8))
      #expect(page(text).headings == page(Self.sample).headings)
    }
  }

  @Test("bytes that are not UTF-8 never reach a page")
  func staysUTF8() {
    for bytes: [UInt8] in [
      [0xFF], [0xC3], [0xC3, 0x28], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF], [0xE1, 0xBA],
      Array("a".utf8) + [0xE1] + Array("*b*".utf8), [0xEF, 0xBB, 0xBF, 0xFE],
    ] {
      #expect(String(validating: page(bytes).html, as: UTF8.self)?.contains("\u{FFFD}") == true)
      #expect(String(validating: plainHTML(of: bytes).html, as: UTF8.self)?.contains("\u{FFFD}") == true)
    }
  }

  @Test("a plain text that is not UTF-8 is shown, with a finding at its first bad byte")
  func findsBadByte() throws {
    let bytes = Array("Đảng\r\nM\u{EA} s".utf8) + [0xFF] + Array(" *ủy*\n".utf8) + [0xFE]
    let made = plainHTML(of: bytes, path: "ghi-chu.md")
    #expect(String(decoding: made.html, as: UTF8.self) == "<p>Đảng\nMê s\u{FFFD} <em>ủy</em>\n\u{FFFD}</p>\n")
    #expect(made.diagnostics.count == 1)
    let finding = try #require(made.diagnostics.first)
    #expect(finding.rule == "markdown/not-utf8")
    #expect(finding.location?.description == "ghi-chu.md:2:5")
    #expect(
      finding.message
        == Wording(vi: "Từ ký tự này văn bản không phải là UTF-8", en: "From this byte on the text is not UTF-8"))
  }

  @Test("an empty text gives an empty page", arguments: ["", "\u{FEFF}", "\n", " \n\t\n", "<!-- a -->"])
  func isEmpty(_ text: String) {
    #expect(page(text).html == [])
    #expect(page(text).firstParagraph == "")
    #expect(findings(text) == [])
  }
}
