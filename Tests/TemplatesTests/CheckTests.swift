import Diagnostics
import Testing

@testable import Templates

@Suite("The check of every template before the first page")
struct CheckTests {
  /// A finding as one line: place, rule, message and help in English.
  private func lines(_ files: [String: String]) throws -> [String] {
    try findings(files).map { finding in
      let place = finding.location?.place.map { ":\($0.line):\($0.column)" } ?? ""
      return "\(finding.location?.file ?? "")\(place) \(finding.rule): \(finding.message.en). \(finding.help.en)"
    }
  }

  /// A finding as one line without its help.
  private func messages(_ files: [String: String]) throws -> [String] {
    try findings(files).map { "\($0.location?.description ?? "") \($0.rule): \($0.message.en)" }
  }

  @Test("templates that show what exists have no finding")
  func nothing() throws {
    let files = [
      "page.mustache": "{{<frame}}{{$main}}{{#people}}{{name}}{{title}}{{draft_note}}{{/people}}{{/main}}{{/frame}}",
      "frame.mustache": "<html>{{$main}}{{/main}}{{{body}}}{{#draft}}x{{/draft}}{{author.name}}{{strings.a}}</html>",
      "strings/vi.yaml": "a: Chữ\n",
    ].mapValues { $0.replacing("{{draft_note}}", with: "") }
    #expect(try lines(files) == [])
  }

  @Test("a wrong name is named with its line, the way to it and the nearest one")
  func unknownName() throws {
    let files = [
      "page.mustache": "{{>parts/head}}\n<p>\n  ắ {{titel}}</p>",
      "parts/head.mustache": "{{#people}}{{nam}}{{/people}}",
    ]
    #expect(
      try lines(files) == [
        "templates/page.mustache:3:5 templates/unknown-name: There is no field “titel” here. "
          + "Change “titel” to “title”",
        "templates/parts/head.mustache:1:12 templates/unknown-name: There is no field “nam” here "
          + "(page → parts/head). Change “nam” to “name”",
      ])
  }

  @Test("a wrong part of a path is told from a wrong first name")
  func wrongPart() throws {
    #expect(
      try lines(["page.mustache": "{{author.nane}}"]) == [
        "templates/page.mustache:1:1 templates/unknown-name: There is no field “nane” here. Change “nane” to “name”"
      ])
  }

  @Test("a field may be used only as its type asks")
  func wrongUse() throws {
    #expect(
      try lines(["page.mustache": "{{people}}\n{{{title}}}\n{{body}}\n{{#strings}}{{/strings}}\n{{&title}}"]) == [
        "templates/page.mustache:1:1 templates/wrong-use: “people” is no text to be printed. "
          + "Use {{#people}}…{{/people}} and a field inside",
        "templates/page.mustache:2:1 templates/unescaped: “title” is text and no HTML. Write {{title}}",
        "templates/page.mustache:3:1 templates/unescaped: “body” is HTML; like this its tags would show. "
          + "Write {{{body}}}",
        "templates/page.mustache:4:1 templates/wrong-use: “strings” holds named texts and has no section. "
          + "Use {{strings.key}}",
        "templates/page.mustache:5:1 templates/unescaped: “title” is text and no HTML. Write {{title}}",
      ])
  }

  @Test("a circle of templates is shown as a chain")
  func cycle() throws {
    let files = [
      "page.mustache": "{{>a}}", "a.mustache": "{{>b}}", "b.mustache": "{{#people}}{{>a}}{{/people}}",
    ]
    #expect(
      try lines(files) == [
        "templates/b.mustache:1:12 templates/cycle: Templates include each other: a → b → a. Take one of these out"
      ])
  }

  @Test("a missing template and a missing block are named with the nearest ones")
  func unknownPartialAndBlock() throws {
    let files = [
      "page.mustache": "{{>fram}}{{<frame}}{{$mian}}{{/mian}}{{/frame}}", "frame.mustache": "{{$main}}{{/main}}",
    ]
    #expect(
      try lines(files) == [
        "templates/page.mustache:1:1 templates/unknown-partial: There is no template “fram”. "
          + "Change “fram” to “frame”",
        "templates/page.mustache:1:20 templates/unknown-block: The template “frame” has no block “mian”. "
          + "Change “mian” to “main”",
      ])
  }

  @Test("a block is checked with the views of the place that shows it")
  func blockScope() throws {
    let files = [
      "page.mustache": "{{<frame}}{{$item}}{{name}}{{nothing}}{{/item}}{{/frame}}",
      "frame.mustache": "{{#people}}{{$item}}{{/item}}{{/people}}",
    ]
    #expect(
      try lines(files) == [
        "templates/page.mustache:1:28 templates/unknown-name: There is no field “nothing” here (page → frame). "
          + "Choose a name of the list, or remove the tag"
      ])
  }

  @Test("a block inside a block can be replaced by a template that inherits from both")
  func nestedBlocks() throws {
    let files = [
      "page.mustache": "{{<article}}{{$facts}}{{title}}{{/facts}}{{/article}}",
      "article.mustache": "{{<frame}}{{$main}}[{{$facts}}{{/facts}}]{{/main}}{{/frame}}",
      "frame.mustache": "<{{$main}}{{/main}}>",
    ]
    #expect(try lines(files) == [])
    #expect(try page(files["page.mustache", default: ""], with: files) == "<[Đại hội]>")
  }

  @Test("broken syntax is named in every template, also in one that nothing shows")
  func syntax() throws {
    let files = [
      "page.mustache": "a\n{{#people}}", "b.mustache": "{{title", "c.mustache": "{{#draft}}{{/people}}",
      "d.mustache": "{{=<% %>=}}", "e.mustache": "{{uppercased(title)}}", "f.mustache": "{{<page}} x {{/page}}",
      "g.mustache": "{{/draft}}",
    ]
    #expect(
      try messages(files) == [
        "templates/b.mustache:1:1 templates/syntax: The tag begins with “{{” and has no “}}”",
        "templates/c.mustache:1:11 templates/syntax: “people” is closed here and was not opened last",
        "templates/d.mustache:1:1 templates/syntax: The tag “=<% %>=” is of no supported sort",
        "templates/e.mustache:1:1 templates/syntax: The tag “uppercased(title)” is of no supported sort",
        "templates/f.mustache:1:11 templates/syntax: This stands inside “page” and in none of its blocks, "
          + "so it would never be shown",
        "templates/g.mustache:1:1 templates/syntax: “draft” is closed here and was not opened last",
        "templates/page.mustache:2:1 templates/syntax: The section “people” is never closed",
      ])
  }

  @Test("a mistake in a shared template is found once, whichever roots lead to it")
  func once() throws {
    try withTemplates(["page.mustache": "{{>a}}", "news.mustache": "{{>a}}", "a.mustache": "{{x}}"]) { folder in
      let roots: [String: ViewDeclaration] = [
        "page": SheetView.fields.declaration, "news": SheetView.fields.declaration,
      ]
      let found = try TemplateSet.load([folder], roots: roots, texts: [:]).diagnostics
      #expect(found.count == 1)
    }
  }
}
