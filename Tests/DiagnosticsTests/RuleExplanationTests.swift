import Diagnostics
import Testing

@Suite("The explanation of a rule")
struct RuleExplanationTests {
  private let rule = Rule(
    id: "content/unknown-key", severity: .warning,
    title: Wording(vi: "Mỗi trường phải có trong loại trang", en: "Every field is one of the page's kind"),
    reason: Wording(vi: "Gõ sai tên thì điều đã viết không hiện ra.", en: "What is under a wrong name never shows."),
    breaks: [
      Example("content/bai.md", "---\ntitle: A\nti↓tel: Bài\n---\n"),
      Example("content/bai.md", "---\ntitle: A\n↓"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n\n---")])

  @Test("what it demands and why, each example with its name, and the place marked where it breaks")
  func vietnamese() {
    #expect(
      RuleExplanation(language: .vietnamese, colour: false).render(rule) == """
        Cảnh báo: Mỗi trường phải có trong loại trang  [content/unknown-key]
          Lý do: Gõ sai tên thì điều đã viết không hiện ra.

        Trường hợp sai:
          content/bai.md:3:3
             1 │ ---
             2 │ title: A
             3 │ titel: Bài
               │   ^
             4 │ ---

        Trường hợp sai:
          content/bai.md:3:1
             1 │ ---
             2 │ title: A
             3 │
               │ ^

        Trường hợp đúng:
          content/bai.md
             1 │ ---
             2 │ title: Bài
             3 │
             4 │ ---

        """)
  }

  @Test("of a long example the beginning is shown, and what stands before the marked place", arguments: ["\n", ""])
  func long(_ end: String) {
    let head = (1...40).map { "\($0)\n" }.joined()
    let tail = (41...99).map { "\($0)\n" }.joined() + "100" + end
    let rule = Rule(
      id: "content/long", title: Wording(verbatim: "T"), reason: Wording(verbatim: "R"),
      breaks: [Example("a.md", head + "↓" + tail)], keeps: [Example("b.md", head + tail)])
    let beginning = (1...8).map { "     \($0) │ \($0)\n" }.joined()
    #expect(
      RuleExplanation(language: .english, colour: false).render(rule).split(separator: "\n\n").dropFirst() == [
        "Broken:\n  a.md:41:1\n\(beginning)     ⋮ │ (30 more lines)\n    39 │ 39\n    40 │ 40\n    41 │ 41\n"
          + "       │ ^\n     ⋮ │ (59 more lines)",
        "Kept:\n  b.md\n\(beginning)     ⋮ │ (92 more lines)\n",
      ])
  }

  @Test("files that are not text are described, and the file at fault is named")
  func matters() {
    let files: [Example.File] = [
      .init("content/anh\u{202E}.png", .bytes([0xFF, 0xD8, 0xFF])),
      .init("content/a.md", .symlink(to: "/etc/\u{1B}passwd")),
      .init("content/b.md", .unreadable),
      .init("content/c.md", "\u{1B}[31m\n"),
    ]
    let rule = Rule(
      id: "content/symlink", title: Wording(verbatim: "T"), reason: Wording(verbatim: "R"),
      breaks: [Example(files, fileAtFault: "content/a.md"), Example(files, fileAtFault: "content/c.md")], keeps: [])
    #expect(
      RuleExplanation(language: .english, colour: false).render(rule) == """
        Error: T  [content/symlink]
          Reason: R

        Broken:
          content/anh<U+202E>.png (3 bytes, not text)
          content/a.md (a symbolic link to “/etc/<U+001B>passwd”)  ← the file at fault
          content/b.md (a file that nobody may read)
          content/c.md
             1 │ <U+001B>[31m

        Broken:
          content/anh<U+202E>.png (3 bytes, not text)
          content/a.md (a symbolic link to “/etc/<U+001B>passwd”)
          content/b.md (a file that nobody may read)
          content/c.md  ← the file at fault
             1 │ <U+001B>[31m

        """)
  }

  @Test("colours add escape sequences and change nothing else")
  func colours() {
    let coloured = RuleExplanation(language: .english, colour: true).render(rule)
    #expect(
      coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "")
        == RuleExplanation(language: .english, colour: false).render(rule))
    #expect(coloured.contains("\u{1B}[1;33mWarning:\u{1B}[0m"))
  }
}
