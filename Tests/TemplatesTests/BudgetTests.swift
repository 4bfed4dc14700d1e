import Diagnostics
import Testing

@testable import Templates

@Suite("Templates made to hurt")
struct BudgetTests {
  /// Findings as lines, and how long it took to find them.
  private func lines(_ files: [String: String]) throws -> [String] {
    try findings(files).map { "\($0.location?.description ?? "") \($0.rule): \($0.message.en)" }
  }

  private func repeated(_ text: String, _ count: Int) -> String {
    String(repeating: text, count: count)
  }

  @Test("two hundred sections in each other are shown, one more is refused at its tag")
  func depth() throws {
    let kept = repeated("{{#title}}", 200) + "x" + repeated("{{/title}}", 200)
    #expect(try lines(["page.mustache": kept]) == [])
    #expect(try page(kept) == "x")
    #expect(
      try lines(["page.mustache": repeated("{{#title}}", 201) + "x" + repeated("{{/title}}", 201)]) == [
        "templates/page.mustache:1:2001 templates/too-large: The tag “title” lies more than 200 levels deep"
      ])
  }

  @Test(
    "sections, blocks and inherited templates without end or close are refused",
    arguments: ["{{#title}}", "{{^title}}", "{{$a}}", "{{<a}}{{$a}}"])
  func unclosed(tag: String) throws {
    let found = try lines(["page.mustache": repeated(tag, 20_000), "a.mustache": "{{$a}}{{/a}}"])
    #expect(found.count == 1)
    #expect(found.first?.contains("templates/too-large: The tag “") == true)
  }

  @Test("a chain of templates deeper than two hundred is refused where it goes too deep, the chain shown by its ends")
  func chain() throws {
    var files = ["page.mustache": "{{>a1}}"]
    for number in 1...8_000 { files["a\(number).mustache"] = "{{>a\(number + 1)}}" }
    files["a8001.mustache"] = "x"
    #expect(
      try lines(files) == [
        "templates/a200.mustache:1:1 templates/too-large: The tag “a201” lies more than 200 levels deep "
          + "(page → a1 → a2 → a3 → … → a197 → a198 → a199 → a200)"
      ])
  }

  @Test("templates that multiply are refused at the tag that goes beyond the bound", arguments: ["{{>", "{{<"])
  func fan(opening: String) throws {
    var files = ["page.mustache": "{{>a1}}"]
    for number in 1...12 {
      let close = opening == "{{<" ? "{{/a\(number + 1)}}" : ""
      files["a\(number).mustache"] = repeated("\(opening)a\(number + 1)}}\(close)", 10)
    }
    files["a13.mustache"] = "x"
    let found = try lines(files)
    #expect(found.count == 1)
    #expect(
      found.first?.contains(
        "templates/too-large: The template “page” and those that it includes are too large (page → a1")
        == true)
  }

  @Test("text that is put in many times counts by its bytes")
  func text() throws {
    let files = ["page.mustache": repeated("{{>a}}", 100), "a.mustache": repeated("a", 100_000)]
    #expect(
      try lines(files) == [
        "templates/page.mustache:1:247 templates/too-large: The template “page” and those that it includes are too large (page → a)"
      ])
  }

  @Test("a file beyond its bound is not read")
  func size() throws {
    #expect(
      try findings(["page.mustache": repeated("{{title}}", 1_000_000)]).map { [$0.message.en, $0.found?.en ?? ""] }
        == [["This file is too large to be read", "8.6 MB"]])
    #expect(
      try lines(["page.mustache": "x", "strings/vi.yaml": "a: " + repeated("b", 70_000)]) == [
        "templates/strings/vi.yaml templates/too-large: This file is too large to be read"
      ])
  }

  @Test("a mistake made a hundred thousand times is told a hundred times and counted")
  func mistakes() throws {
    let found = try findings(["page.mustache": repeated("{{=}}", 100_000)])
    #expect(found.count == 101 && found.last?.count == 99_900)
    let unknown = try findings(["page.mustache": repeated("{{titel}}\n", 10_000)])
    #expect(unknown.count == 101 && unknown.last?.count == 9_900)
  }

  @Test("words whose aliases multiply are refused unread")
  func aliases() throws {
    var yaml = "a0: &a0 [x, x]\n"
    for level in 1...60 { yaml += "a\(level): &a\(level) [*a\(level - 1), *a\(level - 1)]\n" }
    #expect(
      try lines(["page.mustache": "x", "strings/vi.yaml": yaml]) == [
        "templates/strings/vi.yaml:1:5 templates/bad-strings: YAML anchors (&) and aliases (*) are not used here"
      ])
    #expect(try lines(["page.mustache": "x", "strings/vi.yaml": "a: R&D *mới*\n"]) == [])
  }
}
