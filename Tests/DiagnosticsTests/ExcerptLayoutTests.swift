import Testing

@testable import Diagnostics

@Suite("The excerpt and its carets")
struct ExcerptLayoutTests {
  @Test("the carets stand under the character that the place names, whatever comes before it")
  func carets() {
    var sample = SampleText(seed: 11)
    for _ in 0..<400 {
      let line = sample.line(upTo: 60)
      for (index, character) in line.enumerated() {
        let place = Location.Place(line: 1, column: index + 1, length: 1, excerpt: line)
        let layout = ExcerptLayout(place)
        let under = Self.cells(layout.text, from: layout.caretOffset, count: layout.caretWidth)
        #expect(under == Self.shown(character, width: layout.caretWidth), "\(line.debugDescription), \(index)")
      }
    }
  }

  @Test("a line never takes more cells than are allowed, and carets never pass its end")
  func width() {
    var sample = SampleText(seed: 12)
    for _ in 0..<200 {
      let line = sample.line(upTo: 300)
      let column = sample.number(in: 1..<line.count + 2)
      let length = sample.number(in: 1..<400)
      let layout = ExcerptLayout(.init(line: 1, column: column, length: length, excerpt: line))
      let width = layout.text.reduce(0) { $0 + CellWidth.of($1) }
      #expect(width <= ExcerptLayout.widest)
      #expect(layout.caretOffset + layout.caretWidth <= width + 1)
      #expect(layout.caretWidth >= 1)
    }
  }

  @Test("a tab reaches to the next multiple of four cells")
  func tabs() {
    let layout = ExcerptLayout(.init(line: 1, column: 4, length: 2, excerpt: "\ta\tbc"))
    #expect(layout.text == "    a   bc")
    #expect(layout.caretOffset == 8)
    #expect(layout.caretWidth == 2)
    let tab = ExcerptLayout(.init(line: 1, column: 2, length: 1, excerpt: "中\ta"))
    #expect((tab.text, tab.caretOffset, tab.caretWidth) == ("中  a", 2, 2))
  }

  @Test("a place at the end of the line has its caret behind the last character")
  func end() {
    let layout = ExcerptLayout(.init(line: 1, column: 4, length: 1, excerpt: "中ab"))
    #expect((layout.text, layout.caretOffset, layout.caretWidth) == ("中ab", 4, 1))
    let empty = ExcerptLayout(.init(line: 1, column: 1, length: 1, excerpt: ""))
    #expect((empty.text, empty.caretOffset, empty.caretWidth) == ("", 0, 1))
  }

  @Test("a long line is cut before and behind its place")
  func longLine() {
    let line = String(repeating: "đ", count: 150) + "X" + String(repeating: "e", count: 150)
    let middle = ExcerptLayout(.init(line: 1, column: 151, length: 1, excerpt: line))
    #expect(middle.text == "…" + String(repeating: "đ", count: 40) + "X" + String(repeating: "e", count: 57) + "…")
    #expect((middle.caretOffset, middle.caretWidth) == (41, 1))
    let start = ExcerptLayout(.init(line: 1, column: 3, length: 1, excerpt: line))
    #expect(start.text == String(repeating: "đ", count: 98) + "…")
    #expect((start.caretOffset, start.caretWidth) == (2, 1))
    let end = ExcerptLayout(.init(line: 1, column: 301, length: 1, excerpt: line))
    #expect(end.text == "…" + String(repeating: "e", count: 98))
    #expect((end.caretOffset, end.caretWidth) == (98, 1))
    let all = ExcerptLayout(.init(line: 1, column: 1, length: 301, excerpt: line))
    #expect((all.caretOffset, all.caretWidth) == (0, 98))
  }

  @Test("an excerpt that does not begin with the line has its carets right too")
  func shortened() {
    let layout = ExcerptLayout(.init(line: 1, column: 803, length: 2, excerpt: "…abcd…", excerptColumn: 800))
    #expect((layout.text, layout.caretOffset, layout.caretWidth) == ("…abcd…", 3, 2))
  }

  /// The text that stands in `count` cells of a terminal from cell `start` on; nil where that would cut a character.
  private static func cells(_ text: String, from start: Int, count: Int) -> String? {
    var (offset, found) = (0, "")
    for character in text {
      if offset >= start + count { break }
      if offset >= start { found.append(character) } else if offset + CellWidth.of(character) > start { return nil }
      offset += CellWidth.of(character)
    }
    return offset == start + count ? found : nil
  }

  /// What a character of the input looks like.
  private static func shown(_ character: Character, width: Int) -> String {
    if character == "\t" { return String(repeating: " ", count: width) }
    let visible = VisibleText.of(character)
    return visible.first.map { CellWidth.of($0) == 0 } == true ? "\u{25CC}" + visible : visible
  }
}
