import Diagnostics
import Markdown
import Testing

@Suite("Notes for the office")
struct OfficeNoteTests {
  private func shown(_ text: String, _ part: DocumentPart) throws -> MarkdownPage {
    let bytes = Array(text.utf8)
    return try MarkdownRenderer(labels: MarkdownLabels(), part: part).render(
      SourceText(path: "a.md", bytes: bytes), body: 0..<bytes.count, resolver: TestResolver())
  }

  private func html(_ text: String, _ part: DocumentPart = .withoutOfficeNotes) throws -> String {
    String(decoding: try shown(text, part).html, as: UTF8.self)
  }

  @Test(
    "show to the office under a title of their own, and to the public not at all",
    arguments: ["NỘI BỘ", "nội bộ", "Noi bo", "INTERNAL", "Nội Bộ"])
  func parts(label: String) throws {
    let text = "Trước.\n\n> [!\(label)]\n> Kín *một*.\n>\n> - Kín hai\n\nSau.\n"
    #expect(
      try html(text, .whole)
        == "<p>Trước.</p>\n<aside class=\"note note-office\" role=\"note\">\n"
        + "<p class=\"note-title\">Nội bộ, không công khai</p>\n<p>Kín <em>một</em>.</p>\n<ul>\n<li>Kín hai</li>\n</ul>\n"
        + "</aside>\n<p>Sau.</p>\n")
    #expect(try html(text) == "<p>Trước.</p>\n<p>Sau.</p>\n")
    #expect(try html(text, .officeNotes).contains("Kín"))
    #expect(try !html(text, .officeNotes).contains("Trước"))
  }

  @Test("leave nothing behind in what held them, and everything else as it was")
  func containers() throws {
    #expect(try html("- > [!NỘI BỘ]\n  > kín\n\n- b\n") == "<ul>\n<li>\n<p>b</p>\n</li>\n</ul>\n")
    #expect(try html("1. > [!NỘI BỘ]\n   > kín\n") == "")
    #expect(try html("> > [!NỘI BỘ]\n> > kín\n") == "")
    #expect(try html("> [!LƯU Ý]\n> a\n>\n> > [!NỘI BỘ]\n> > kín\n").hasSuffix("<p>a</p>\n</aside>\n"))
    #expect(try html("> [!NỘI BỘ]\n> kín\n>\n> > [!LƯU Ý]\n> > kín\n\n> [!LƯU Ý]\n> a\n").components("kín") == 1)
    // Another quotation and an escaped label are the public's.
    #expect(try html("> \\[!NỘI BỘ] là nhãn") == "<blockquote>\n<p>[!NỘI BỘ] là nhãn</p>\n</blockquote>\n")
  }

  @Test("take with them the footnotes that they alone call, and the others are numbered anew")
  func footnotes() throws {
    let text = """
      > [!NỘI BỘ]
      > Kín.[^a][^c]

      Một.[^b] Hai.[^c]

      [^a]: Kín a.[^d]
      [^b]: Chú b.
      [^c]: Chú c.
      [^d]: Kín d.

      """
    let page = try html(text)
    #expect(!page.contains("Kín") && page.contains("Chú b.") && page.contains("Chú c."))
    #expect(page.contains("<p>Một.<sup class=\"footnote-ref\"><a href=\"#fn_1\" id=\"fnref_1\""))
    #expect(page.components("id=\"fn_") == 3 && page.contains("id=\"fn_2\"") && !page.contains("fn_3"))
    let kept = try html(text, .officeNotes)
    #expect(kept.contains("Kín a.") && kept.contains("Kín d.") && !kept.contains("Chú b."))
  }

  @Test("do not count where headings are numbered and the first paragraph is told")
  func numbers() throws {
    let part = MarkdownPart(headingShift: 1, idPrefix: "", takenIDs: [], numbering: [.decimal])
    let bytes = Array("> [!NỘI BỘ]\n> ## Kín\n>\n> Kín.\n\n## Một\n\nĐoạn đầu.\n".utf8)
    let source = SourceText(path: "a.md", bytes: bytes)
    let shown = try MarkdownRenderer(labels: MarkdownLabels(), part: .withoutOfficeNotes).render(
      source, body: 0..<bytes.count, as: part, resolver: TestResolver())
    #expect(shown.headings.map(\.text) == ["1.\u{A0}Một"] || shown.headings.map(\.text) == ["1. Một"])
    #expect(shown.firstParagraph == "Đoạn đầu.")
  }

  @Test("are text like any other on paper")
  func paper() throws {
    let bytes = Array("> [!NỘI BỘ]\n> Kín.\n\nSau.\n".utf8)
    let source = SourceText(path: "a.md", bytes: bytes)
    func blocks(_ part: DocumentPart) throws -> [Block] {
      try MarkdownRenderer(labels: MarkdownLabels(), part: part).blocks(
        of: source, body: 0..<bytes.count, resolver: TestResolver()
      ).blocks
    }
    #expect(try blocks(.whole) == [.paragraph([.text("Kín.")]), .paragraph([.text("Sau.")])])
    #expect(try blocks(.withoutOfficeNotes) == [.paragraph([.text("Sau.")])])
  }

  @Test("are not read where the public's text is")
  func reading() {
    let bytes = Array("> [!NỘI BỘ]\n> Kín.\n\nSau.\n".utf8)
    let source = SourceText(path: "a.md", bytes: bytes)
    let read = MarkdownReading.blocks(of: source, body: 0..<bytes.count, part: .withoutOfficeNotes)
    #expect(read.map(\.text) == ["Sau."])
    #expect(OfficeNotes.places(in: source, body: 0..<bytes.count).map { $0.place?.line } == [1])
  }

  @Test(
    "a label that makes none is an error",
    arguments: [
      ("[!NỘI BỘ]\nKín.", 1, 1), ("> [!NỘI BỘ\n> Kín.", 1, 3), ("> a [!Nội bộ: x] b", 1, 5), ("> # [!INTERNAL]", 1, 5),
      ("a\n> **[!noi  bo]** Kín", 2, 5), ("- [!NỘI BỘ] a", 1, 3), ("| [!NỘI BỘ] |\n|---|\n| b |", 1, 3),
      ("    a\n    > [!NỘI BỘ]", 2, 7), ("- a\n\n      > [!nội bộ\n      > b", 3, 9),
    ])
  func stray(text: String, line: Int, column: Int) throws {
    for part in [DocumentPart.whole, .withoutOfficeNotes] {
      let found = try shown(text, part).diagnostics.filter { $0.rule == "markdown/stray-office-label" }
      #expect(found.map { [$0.location?.place?.line, $0.location?.place?.column] } == [[line, column]], "\(text)")
    }
  }

  @Test(
    "what only looks like the label is no error",
    arguments: [
      "`[!NỘI BỘ]`", "```\n> [!NỘI BỘ]\n```", "> ~~~\n> > [!NỘI BỘ]\n> ~~~", "[!NỘI QUY] a", "nội bộ", "[NỘI BỘ]",
      "! NỘI BỘ",
    ])
  func otherText(text: String) throws {
    #expect(try shown(text, .whole).diagnostics.filter { $0.rule == "markdown/stray-office-label" }.isEmpty)
  }
}

extension String {
  /// Into how many parts a text cuts it.
  fileprivate func components(_ separator: String) -> Int {
    split(separator: separator, omittingEmptySubsequences: false).count
  }
}
