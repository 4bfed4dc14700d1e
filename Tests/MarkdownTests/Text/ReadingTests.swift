import Diagnostics
import Markdown
import Testing

@Suite("What a document says, block by block")
struct ReadingTests {
  private func blocks(_ text: String, front: String = "") -> [TextBlock] {
    let source = SourceText(path: "a.md", text: front + text)
    return MarkdownReading.blocks(of: source, body: front.utf8.count..<source.bytes.count)
  }

  @Test("is text without markup, with the role of each block")
  func roles() {
    let found = blocks(
      """
      # Đầu *đề*

      Một **đ**oạn &#7852; `mã`
      hai dòng {{ ngày 5/9/2026 }}.

      - mục

      > trích

      | A | B |
      |---|---|
      | 1 | x**y** |

      ```
      mã
      ```

      <p>thẻ</p>

      [chữ](b.md "mách")[^1]

      [^1]: chú.
      """)
    #expect(
      found.map(\.text) == [
        "Đầu đề", "Một đoạn Ậ mã\nhai dòng  ngày 5/9/2026 .", "mục", "trích", "A", "B", "1", "xy", "mã\n", "thẻ\n",
        "chữ", "mách", "chú.",
      ])
    #expect(
      found.map(\.role) == [
        .heading, .paragraph, .item, .paragraph, .cell(table: 0, row: 0, column: 0), .cell(table: 0, row: 0, column: 1),
        .cell(table: 0, row: 1, column: 0), .cell(table: 0, row: 1, column: 1), .literal, .literal, .paragraph, .tip,
        .paragraph,
      ])
  }

  /// The line and column of a word in the block that holds it.
  private func place(_ word: String, in text: String) throws -> [Int?] {
    let found = try #require(blocks(text, front: "---\ntitle: A\n---\n").first { $0.text.contains(word) })
    let range = try #require(found.text.range(of: word))
    let start = found.text.utf8.distance(from: found.text.startIndex, to: range.lowerBound)
    let location = found.location(of: start..<start + word.utf8.count)
    return [location.place?.line, location.place?.column, location.place?.length]
  }

  @Test("knows where a word stands in the file")
  func places() throws {
    #expect(try place("hai", in: "một hai ba") == [4, 5, 3])
    #expect(try place("hai", in: "một\nhai ba") == [5, 1, 3])
    #expect(try place("hai", in: "> một\n> **x** hai ba") == [5, 9, 3])
    #expect(try place("hai", in: "- một\n  hai") == [5, 3, 3])
    #expect(try place("hai", in: "&amp; &amp; hai") == [4, 13, 3])
    #expect(try place("hai", in: "| a | b |\n|---|---|\n| một | hai |") == [6, 9, 3])
    #expect(try place("hai", in: "```\nmột\nhai\n```") == [6, 1, 3])
    #expect(try place("hai", in: "<p>\nmột hai\n</p>") == [5, 5, 3])
    #expect(try place("hai", in: "mo\u{323}\u{302}t hai") == [4, 5, 3])
    #expect(try place("MẬT", in: "x M&#7852;T") == [4, 3, 1])
  }

  @Test("is nothing where a document costs too much")
  func costly() {
    let source = SourceText(path: "a.md", text: String(repeating: "> ", count: 500) + "x")
    #expect(MarkdownReading.blocks(of: source, body: 0..<source.bytes.count).isEmpty)
  }
}
