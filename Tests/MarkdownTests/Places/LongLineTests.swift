import Diagnostics
import Markdown
import Randomness
import Testing

@Suite("Places in very long lines")
struct LongLineTests {
  private static let pieces = ["Đảng ủy ", "e\u{301}\u{323}", "👨‍👩‍👧 ", "中文", "\t", "abc def ", "🇻🇳", "\\* ", "— “a” "]

  @Test("a place in a long line is the one that counting the whole line gives", arguments: 0..<20)
  func agrees(_ seed: Int) throws {
    var random = Seeded(seed: UInt64(seed))
    var line = "x "
    while line.utf8.count < 12_000 {
      line += Self.pieces[Int.random(in: Self.pieces.indices, using: &random)]
      if Int.random(in: 0..<20, using: &random) == 0 { line += "{{ unknown }} " }
    }
    let text = "x\n\n" + line
    let source = SourceText(path: "content/a.md", text: text)
    let offsets = text.utf8.indices.filter { text.utf8[$0...].starts(with: "{{".utf8) }
      .map { text.utf8.distance(from: text.utf8.startIndex, to: $0) }
    let places = page(text).diagnostics.compactMap(\.location?.place)
    try #require(places.count == offsets.count && places.count > 5)
    for (place, offset) in zip(places, offsets) {
      let expected = try #require(source.location(atByte: offset, length: 13).place)
      #expect([place.line, place.column, place.length] == [expected.line, expected.column, expected.length])
      let shown = Array(place.excerpt).dropFirst(place.column - place.excerptColumn)
      #expect(String(shown.prefix(13)) == "{{ unknown }}")
    }
  }

  @Test("what is shown of a long line is a stretch around the place, whatever its letters")
  func showsStretch() throws {
    let line = String(repeating: "ế ", count: 2000) + "{{ a" + String(repeating: " ế", count: 2000)
    let place = try #require(page(line).diagnostics.first?.location?.place)
    let excerpt = place.excerpt
    #expect(String(excerpt.dropFirst(place.column - place.excerptColumn).prefix(4)) == "{{ a")
    #expect(excerpt.hasPrefix("…") && excerpt.hasSuffix("…") && excerpt.contains("{{ a"))
    #expect(excerpt.utf8.count < 2000)
  }
}
