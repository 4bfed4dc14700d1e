import Diagnostics
import Markdown
import Testing

@Suite("A text as blocks")
struct BlockTests {
  @Test(
    "each form of Markdown is a value",
    arguments: [
      ("Một *hai* **ba** ~~bốn~~ `năm`.", "paragraph(Một e(hai) s(ba) d(bốn) c(năm).)"),
      ("Một\nhai\\\nba", "paragraph(Một hai|ba)"),
      ("## Đầu", "heading 2 #dau(Đầu)"),
      ("> Trích\n>\n> - a", "quotation[paragraph(Trích) list[item[paragraph(a)]]]"),
      ("> [!LƯU Ý]\n> Chú ý.", "note note “Lưu ý”[paragraph(Chú ý.)]"),
      ("> [!ĐỊA CHỈ]\n> Phòng 1\n> Nhà A", "note address “”[paragraph(Phòng 1|Nhà A)]"),
      ("3. ba\n4. bốn", "list 3[item[paragraph(ba)] item[paragraph(bốn)]]"),
      ("- [ ] chưa\n- [x] rồi", "list[item false[paragraph(chưa)] item true[paragraph(rồi)]]"),
      ("- a\n\n  b", "list[item[paragraph(a) paragraph(b)]]"),
      ("```\nmã\n```", "code(mã\n)"),
      ("* * *", "rule"),
      ("<b>x</b>\n", "paragraph(<b>x</b>)"),
      ("<!-- không in -->\n", ""),
      ("![Ảnh](a.jpg \"Chú thích\")", "picture a.jpg “Ảnh” 640×480(Chú thích)"),
      ("x ![-](a.png) y", "paragraph(x p(a.png “”) y)"),
      ("![Ảnh](missing.png)", "paragraph(Ảnh)"),
      ("[trang](https://vi.example/đ)", "paragraph(l(https://vi.example/%C4%91 trang))"),
      ("[trang](missing.md)", "paragraph(trang)"),
      ("{{ members.total }} ngày {{ date 2026-09-05 }}", "paragraph(62 ngày ngày\u{A0}05 tháng 9 năm\u{A0}2026)"),
      ("{{ members.table }}", "table(Bảng thử)"),
      ("Một[^a], hai[^a].\n\n[^a]: Chú *thích*.", "paragraph(Một¹, hai¹.)"),
    ])
  func forms(markdown: String, blocks: String) {
    #expect(BlockTests.blocks(markdown).blocks.map(\.brief).joined(separator: " ") == blocks)
  }

  @Test("a table tells what its columns and cells are")
  func tables() throws {
    let text =
      "Bảng: Đảng *viên*\n\n| TT | Tên | Số |\n|:-:|---|--:|\n| 1 | a | 2 |\n\n| A | B |\n|---|---|\n| **Tổng** | 2 |\n"
    let tables = BlockTests.blocks(text).blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
    try #require(tables.count == 2)
    #expect(tables[0].caption.brief == "Đảng e(viên)")
    #expect(tables[0].columns == [.init(.ordinal, .center), .init(.text, .left), .init(.number, .right)])
    #expect(tables[0].head.map { $0.map(\.isHead) } == [[true, true, true]])
    #expect(tables[1].caption.isEmpty)
    #expect(tables[1].columns == [.init(.name, .left), .init(.text, .left)])
    #expect(tables[1].rows.map(\.cells) == [[.init([.text("Tổng")], isHead: true), .init([.text("2")])]])
  }

  @Test("a footnote is kept apart, whatever it holds, and its ways back to the text are not")
  func footnotes() {
    let text = BlockTests.blocks("Một[^a] hai[^b].\n\n[^a]: Chú *thích*.\n\n    Đoạn hai.\n\n[^b]: - a\n")
    #expect(text.footnotes[1]?.map(\.brief) == ["paragraph(Chú e(thích).)", "paragraph(Đoạn hai.)"])
    #expect(text.footnotes[2]?.map(\.brief) == ["list[item[paragraph(a)]]"])
  }

  @Test("headings and ids are those of the page of the same text, and so is what was found")
  func sameAsPage() {
    let text =
      "# Một\n\n## Hai {{ members.total }}\n\n### Hai\n\n<i>x</i> [a](missing.md) ![](b.png)\n\n[^n]\n\n[^n]: c\n"
    let (page, blocks) = (page(text), BlockTests.blocks(text))
    #expect(page.headings == blocks.headings && page.ids == blocks.ids)
    #expect(page.diagnostics.map(\.brief) == blocks.diagnostics.map(\.brief) && !page.diagnostics.isEmpty)
  }

  @Test("numbers that a larger document gives its headings stand apart from their text")
  func numbers() {
    let part = MarkdownPart(headingShift: 1, idPrefix: "a-", takenIDs: [], numbering: [.decimal, .path])
    let blocks = BlockTests.blocks("## Một\n\n### Hai\n", as: part).blocks
    #expect(blocks.map(\.brief) == ["heading 3 1. #mot(Một)", "heading 4 1.1. #hai(Hai)"])
  }

  @Test("a text that would grow past its budget gives no block but a finding")
  func budget() {
    let text =
      "[a]: https://vi.example/\(String(repeating: "x", count: 1000))\n\n" + String(repeating: "[a]\n", count: 99)
    let blocks = BlockTests.blocks(text, budget: .standard(output: 50_000))
    #expect(blocks.blocks.isEmpty && blocks.diagnostics.map(\.brief) == ["markdown/too-long"])
    #expect(BlockTests.blocks(text, budget: .standard(output: 500_000)).diagnostics.isEmpty)
  }

  static func blocks(
    _ text: String, as part: MarkdownPart? = nil, budget: MarkdownBudget = .standard
  ) -> MarkdownBlocks {
    let bytes = Array(text.utf8)
    do {
      return try MarkdownRenderer(budget: budget, labels: MarkdownLabels()).blocks(
        of: SourceText(path: "content/a.md", bytes: bytes), body: 0..<bytes.count, as: part, resolver: TestResolver())
    } catch {
      Issue.record(error)
      return MarkdownBlocks()
    }
  }
}
