import Diagnostics
import Testing

@testable import Templates

@Suite("The visible words of templates")
struct StringsTests {
  private func strings(_ files: [(String, String)]) -> Strings {
    Strings(files.map { SourceText(path: "templates/strings/\($0.0).yaml", text: $0.1) })
  }

  @Test("a word is taken as it is written, whatever YAML would make of it")
  func asWritten() {
    let words = strings([("vi", "a: no\nb: 1.10\nc: \"Xem: tiếp\"\n")])
    #expect(words.of("vi") == ["a": "no", "b": "1.10", "c": "Xem: tiếp"])
    #expect(words.diagnostics.isEmpty)
  }

  @Test("the nearer file replaces single words")
  func nearer() {
    #expect(
      strings([("vi", "a: Của trang\n"), ("vi", "a: Chung\nb: Khác\n")]).of("vi") == ["a": "Của trang", "b": "Khác"])
  }

  @Test("a language without words of its own reads those of its main language, else Vietnamese")
  func languages() {
    let words = strings([("vi", "a: Một\n"), ("en", "a: One\n")])
    #expect(words.of("en-GB") == ["a": "One"])
    #expect(words.of("fr") == ["a": "Một"])
  }

  @Test("a word that another language lacks is named where it stands")
  func untranslated() {
    let found = strings([("vi", "a: Một\nở_đây: Hai\n"), ("en", "a: One\n")]).diagnostics
    #expect(found.map(\.message.en) == ["The word “ở_đây” is missing in the language “en”"])
    #expect(found.first?.location?.place?.line == 2)
    #expect(found.first?.help.en == "Add that line")
  }

  @Test("what is no line of name and text is named at its place")
  func badLines() {
    let found = strings([("vi", "ắ: [một, hai]\n")]).diagnostics
    #expect(found.map(\.rule) == ["templates/bad-strings"])
    #expect(found.first?.location?.place.map { [$0.line, $0.column] } == [1, 4])
    #expect(strings([("vi", "a: \"x\nb")]).diagnostics.map(\.rule) == ["templates/bad-strings"])
  }
}
