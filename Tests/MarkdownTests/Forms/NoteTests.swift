import Diagnostics
import Markdown
import Testing

@Suite("Notes")
struct NoteTests {
  @Test(
    "a quotation whose first line is a label is a note, whatever the case and the marks of the label",
    arguments: [
      ("[!LƯU Ý]", "note", "Lưu ý"), ("[!lưu ý]", "note", "Lưu ý"), ("[!Luu y]", "note", "Lưu ý"),
      ("[!NOTE]", "note", "Lưu ý"), ("[!MẸO]", "tip", "Mẹo"), ("[!TIP]", "tip", "Mẹo"),
      ("[!QUAN TRỌNG]", "important", "Quan trọng"), ("[!IMPORTANT]", "important", "Quan trọng"),
      ("[!CHÚ Ý]", "attention", "Chú ý"), ("[!CAUTION]", "attention", "Chú ý"),
      ("[!CẢNH BÁO]", "warning", "Cảnh báo"), ("[!WARNING]", "warning", "Cảnh báo"),
    ])
  func makes(_ label: String, _ name: String, _ title: String) {
    let expected =
      "<aside class=\"note note-\(name)\" role=\"note\">\n<p class=\"note-title\">\(title)</p>\n<p>Nộp <em>trước</em>.</p>\n</aside>\n"
    #expect(html("> \(label)\n> Nộp *trước*.") == expected)
    #expect(html("> \(label)\n>\n> Nộp *trước*.") == expected)
    #expect(html("> \(label) Nộp *trước*.") == expected)
    #expect(html("> \(label)  \n> Nộp *trước*.") == expected)
  }

  @Test("a note holds any blocks, and other notes")
  func nests() {
    #expect(
      html("> [!MẸO]\n> - a\n>\n> > [!NOTE]\n> > b\n")
        == "<aside class=\"note note-tip\" role=\"note\">\n<p class=\"note-title\">Mẹo</p>\n<ul>\n<li>a</li>\n</ul>\n"
        + "<aside class=\"note note-note\" role=\"note\">\n<p class=\"note-title\">Lưu ý</p>\n<p>b</p>\n</aside>\n</aside>\n"
    )
  }

  @Test("the titles are those of the site's language")
  func speaks() {
    let labels = MarkdownLabels { ["tip": "Conseil", "note": "À \"noter\""][$0] }
    let text = Array("> [!NOTE]\n> a\n\n> [!TIP]\n> b\n\n> [!WARNING]\n> c\n".utf8)
    let made = MarkdownRenderer(labels: labels)
      .page(of: SourceText(path: "a.md", bytes: text), body: 0..<text.count, resolver: TestResolver())
    let parts = String(decoding: made.html, as: UTF8.self).split(separator: "\n").filter { $0.contains("note-title") }
    #expect(
      parts == [
        "<p class=\"note-title\">À &quot;noter&quot;</p>", "<p class=\"note-title\">Conseil</p>",
        "<p class=\"note-title\">Cảnh báo</p>",
      ])
  }

  @Test("an unknown label is an error that suggests the nearest one, and the quotation stays one")
  func refuses() throws {
    let made = page("- a\n\n  > [!LƯU TÂM]\n  > b\n")
    #expect(String(decoding: made.html, as: UTF8.self).contains("<blockquote>\n<p>[!LƯU TÂM]\nb</p>\n</blockquote>"))
    let finding = try #require(made.diagnostics.first)
    #expect(finding.brief == "markdown/unknown-note 3:5")
    #expect(finding.location?.place?.length == 10)
    #expect(finding.message == Wording(vi: "Không có loại ghi chú “LƯU TÂM”", en: "There is no note “LƯU TÂM”"))
    #expect(page("> [!WARNNG] a").diagnostics.first?.help.vi == "Đổi thành [!WARNING]")
    #expect(
      page("> [!xyz] a").diagnostics.first?.help.en == "Use a label of the list, or write \\[! if this is a quotation")
  }

  @Test("a quotation that begins otherwise is a quotation")
  func leavesQuotations() {
    for text in ["> [x] a", "> \\[!NOTE] a", "> a [!NOTE]", "> # [!NOTE]", "> `[!NOTE]`", "> [!NOTE"] {
      #expect(html(text).hasPrefix("<blockquote>"), "\(text)")
      #expect(findings(text) == [], "\(text)")
    }
  }

  @Test("an address keeps its lines", arguments: ["ĐỊA CHỈ", "dia chi", "ADDRESS"])
  func keepsLines(_ label: String) {
    #expect(
      html("> [!\(label)]\n> Khoa Cơ khí\n> *Hà Nội*\n\na\nb")
        == "<address>\n<p>Khoa Cơ khí<br />\n<em>Hà Nội</em></p>\n</address>\n<p>a\nb</p>\n")
  }
}
