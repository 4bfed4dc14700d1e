import Markdown
import Testing

@Suite("Tables of a page")
struct TableTests {
  private static let opening = "<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" "

  @Test("a table scrolls by itself, its head cells name columns, and alignment is a class")
  func makes() {
    let expected = """
      \(Self.opening)aria-label="Bảng 1">
      <table>
      <thead>
      <tr>
      <th scope="col">A</th>
      <th scope="col" class="align-left">B</th>
      <th scope="col" class="align-center">C</th>
      <th scope="col" class="align-right">D</th>
      </tr>
      </thead>
      <tbody>
      <tr>
      <td>1</td>
      <td class="align-left">2</td>
      <td class="align-center"><em>3</em> | x</td>
      <td class="align-right"></td>
      </tr>
      </tbody>
      </table>
      </div>

      """
    #expect(html("| A | B | C | D |\n|---|:--|:-:|--:|\n| 1 | 2 | *3* \\| x |\n") == expected)
  }

  @Test("a cell of the head that says nothing is no head")
  func leavesEmptyHeads() {
    #expect(html("| | B |\n|---|---|\n").contains("<tr>\n<td></td>\n<th scope=\"col\">B</th>\n</tr>"))
  }

  @Test("a first cell that is bold as a whole is the head of its row")
  func namesRows() {
    let made = html("| A | B |\n|:--|---|\n| **Tổng *x*** | **1** |\n| **a** b | 2 |\n")
    #expect(made.contains("<th scope=\"row\" class=\"align-left\">Tổng <em>x</em></th>\n<td><strong>1</strong></td>"))
    #expect(made.contains("<td class=\"align-left\"><strong>a</strong> b</td>"))
  }

  @Test(
    "a paragraph right before a table that begins with Bảng: is its caption",
    arguments: [
      ("Bảng: Số *lượng*", "Số <em>lượng</em>"), ("Bảng 2: a", "Bảng 2: a"), ("Bảng 12. a", "Bảng 12. a"),
      ("Table: a", "a"),
    ])
  func captions(_ paragraph: String, _ caption: String) {
    for apart in ["\n", "\n\n"] {
      let made = page("\(paragraph)\(apart)| A |\n|---|\n")
      #expect(
        String(decoding: made.html, as: UTF8.self)
          == "\(Self.opening)aria-labelledby=\"table_1\">\n<table>\n<caption id=\"table_1\">\(caption)</caption>\n"
          + "<thead>\n<tr>\n<th scope=\"col\">A</th>\n</tr>\n</thead>\n</table>\n</div>\n")
      #expect(made.ids == ["table_1"])
    }
  }

  @Test(
    "another paragraph before a table stays one",
    arguments: ["Bảng a", "Bảng. a", "Bảng2x: a", "Xem Bảng: a", "*Bảng:* a"])
  func leavesParagraphs(_ paragraph: String) {
    #expect(html("\(paragraph)\n\n| A |\n|---|\n").hasPrefix("<p>"))
  }

  @Test("a paragraph with the form of a caption stays one where no table follows")
  func needsTable() {
    #expect(html("Bảng: a\n\nb\n\n| A |\n|---|\n").hasPrefix("<p>Bảng: a</p>\n<p>b</p>\n"))
  }

  @Test("tables without a caption are told apart by number, and captions by id")
  func numbers() {
    let made = page("| A |\n|---|\n\nBảng: x\n\n| B |\n|---|\n\n- | C |\n  |---|\n")
    let text = String(decoding: made.html, as: UTF8.self)
    #expect(text.contains("aria-label=\"Bảng 1\"") && text.contains("aria-label=\"Bảng 3\""))
    #expect(made.ids == ["table_2"])
  }

  @Test("a caption is not the page's first paragraph")
  func isNoParagraph() {
    #expect(page("Bảng: x\n\n| B |\n|---|\n\nMột câu.").firstParagraph == "Một câu.")
  }
}
