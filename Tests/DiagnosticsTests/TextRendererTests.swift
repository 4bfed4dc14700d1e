import Diagnostics
import Testing

@Suite("Findings as text")
struct TextRendererTests {
  private let vietnamese = TextRenderer(language: .vietnamese, colour: false)
  private let english = TextRenderer(language: .english, colour: false)

  @Test("a finding says what is wrong, where, what is required, what was found and how to mend it")
  func vietnameseBlock() {
    #expect(
      vietnamese.render([Samples.unknownKey]) == """
        Lỗi: Trường “titel” không có trong loại trang “news”  [content/unknown-key]
          Vị trí: content/tin-tuc/a.md:3:1
             3 │ titel: Đại hội
               │ ^^^^^
          Yêu cầu: Một trường của loại trang “news”
          Giá trị hiện có: titel
          Cách khắc phục: Đổi “titel” thành “title”

        """)
  }

  @Test("all findings, in the order of their places, a blank line between them; no line where nothing is known")
  func englishBlocks() {
    #expect(
      english.render(Samples.all) == """
        Hint: The output folder does not exist yet  [publishing/foreign-folder]
          How to fix: Do nothing, kyyeu makes it

        Warning: The file is empty  [content/empty]
          Where: content/b.md
          How to fix: Write something or remove the file

        Error: The kind “news” has no field “titel”  [content/unknown-key]
          Where: content/tin-tuc/a.md:3:1
             3 │ titel: Đại hội
               │ ^^^^^
          Required: A field of the kind “news”
          Found: titel
          How to fix: Change “titel” to “title”

        """)
  }

  @Test("every label of the office's words")
  func vietnameseLabels() {
    #expect(
      vietnamese.render([Samples.emptyFile, Samples.foreignFolder]) == """
        Gợi ý: Thư mục kết quả chưa có  [publishing/foreign-folder]
          Cách khắc phục: Không cần làm gì, kyyeu sẽ tạo

        Cảnh báo: Tệp không có nội dung  [content/empty]
          Vị trí: content/b.md
          Cách khắc phục: Viết nội dung hoặc xóa tệp

        """)
  }

  @Test("nothing is printed where nothing was found")
  func none() {
    #expect(vietnamese.render([]).isEmpty)
  }

  @Test("the carets stand under decomposed letters, wide characters and behind tabs, and CRLF does not show")
  func carets() {
    let text = "---\r\n\tE\u{302}\u{301} 中文🎓: x\r\n---\r\n"
    let source = SourceText(path: "content/a.md", text: text)
    let offset = Array(text.utf8).firstIndex(of: UInt8(ascii: ":")) ?? 0
    let finding = Diagnostic(
      rule: "content/sample", severity: .error, location: source.location(atByte: offset, length: 3),
      message: Wording(verbatim: "M"), help: Wording(verbatim: "H"))
    #expect(
      english.render([finding]) == """
        Error: M  [content/sample]
          Where: content/a.md:2:7
             2 │     E\u{302}\u{301} 中文🎓: x
               │             ^^^
          How to fix: H

        """)
  }

  @Test("nothing out of the input can act on a terminal: sentences, file name and line are shown, not obeyed")
  func injection() {
    let finding = Samples.finding(
      saying: "a\u{1B}]0;x\u{7}\nb\u{2028}", file: "content/\u{202E}a\nb.md", line: "\u{1B}[2Jx\u{301}\u{0}y", column: 7
    )
    #expect(
      vietnamese.render([finding]) == """
        Lỗi: a<U+001B>]0;x<U+0007><U+000A>b<U+2028>  [content/sample]
          Vị trí: content/<U+202E>a<U+000A>b.md:12:7
            12 │ <U+001B>[2Jx\u{301}<U+0000>y
               │                     ^
          Yêu cầu: a<U+001B>]0;x<U+0007><U+000A>b<U+2028>
          Giá trị hiện có: a<U+001B>]0;x<U+0007><U+000A>b<U+2028>
          Cách khắc phục: a<U+001B>]0;x<U+0007><U+000A>b<U+2028>

        """)
  }

  @Test("colours add escape sequences and change nothing else")
  func colours() {
    let coloured = TextRenderer(language: .vietnamese, colour: true)
    let shown = coloured.render(Samples.all)
    #expect(shown.replacing(/\u{1B}\[[0-9;]*m/, with: "") == vietnamese.render(Samples.all))
    #expect(shown.contains("\u{1B}[1;31mLỗi:\u{1B}[0m"))
    #expect(shown.contains("\u{1B}[1;33mCảnh báo:\u{1B}[0m"))
    #expect(shown.contains("\u{1B}[1;34mGợi ý:\u{1B}[0m"))
    #expect(shown.contains("\u{1B}[1;31m^^^^^\u{1B}[0m"))
  }

  @Test("an empty line has its caret and no blank at its end")
  func emptyLine() {
    let finding = Samples.finding(saying: "x", line: "")
    #expect(english.render([finding]).contains("\n    12 │\n       │ ^\n"))
  }

  @Test("a line number of six digits keeps the bars below each other")
  func longLineNumber() {
    let place = Location.Place(line: 1_234_567, column: 2, length: 1, excerpt: "ab")
    let finding = Diagnostic(
      rule: "content/sample", severity: .error, location: Location(file: "a", place: place),
      message: Wording(verbatim: "M"), help: Wording(verbatim: "H"))
    #expect(english.render([finding]).contains("\n 1234567 │ ab\n         │  ^\n"))
  }
}
