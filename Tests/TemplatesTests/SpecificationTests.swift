import Testing

@testable import Templates

/// What the specification of Mustache (github.com/mustache/spec) says, case by case.
@Suite("The specification of Mustache")
struct SpecificationTests {
  @Test("a template shows what is specified", arguments: MustacheCase.all)
  func shows(_ one: MustacheCase) throws {
    let files = Self.files(one.template, one.others)
    #expect(try findings(files).map(\.message.en) == [])
    #expect(try Array(page(one.template, one.view, with: files).utf8) == Array(one.shows.utf8))
  }

  @Test("what comes out otherwise differs by white space that begins a line", arguments: MustacheDeviation.all)
  func deviates(_ one: MustacheDeviation) throws {
    let files = Self.files(one.template, one.others)
    #expect(try findings(files).map(\.message.en) == [])
    #expect(try page(one.template, SheetView(title: "T"), with: files) == one.shows)
    #expect(one.specified != one.shows)
    #expect(Self.withoutIndentation(one.specified) == Self.withoutIndentation(one.shows))
  }

  @Test("what is refused is refused at its place", arguments: RefusedMustache.all)
  func refuses(_ one: RefusedMustache) throws {
    let told = try findings(Self.files(one.template, one.others)).map {
      "\($0.location?.description ?? "") \($0.rule): \($0.message.en)"
    }
    #expect(told == one.findings)
  }

  private static func files(_ template: String, _ others: [String: String]) -> [String: String] {
    var files = ["page.mustache": template]
    for (name, text) in others { files[name + ".mustache"] = text }
    return files
  }

  private static func withoutIndentation(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { $0.drop { $0 == " " } }
  }
}
