import Testing

@testable import Templates

@Suite("The tags of a template")
struct TokenizerTests {
  @Test(
    "each sort of tag is told from the others",
    arguments: [
      ("{{a}}", MustacheTag.Sort.variable, "a"), ("{{ a.b }}", .variable, "a.b"), ("{{{a}}}", .unescaped, "a"),
      ("{{&a}}", .unescaped, "a"), ("{{# a }}", .section, "a"), ("{{^a}}", .inverted, "a"), ("{{/a}}", .close, "a"),
      ("{{> a/b-c }}", .partial, "a/b-c"), ("{{<a}}", .parent, "a"), ("{{$a}}", .block, "a"),
      ("{{! ghi chú }}", .comment, ""), ("{{tiêu đề}}", .foreign, "tiêu đề"), ("{{.}}", .foreign, "."),
      ("{{}}", .foreign, ""), ("{{>*a}}", .foreign, "*a"),
    ])
  func sorts(text: String, sort: MustacheTag.Sort, name: String) throws {
    let tags = try Tokenizer(Array(text.utf8)).tags()
    #expect(tags.map(\.sort) == [sort])
    #expect(tags.map(\.name) == [name])
    #expect(tags.map(\.range) == [0..<text.utf8.count])
  }

  @Test(
    "tags are found where they stand among braces that are none",
    arguments: [
      ("{{a}} {{{b}}} {{&c}} {{#d}}x{{/d}} {{^e}}{{f}}{{/e}}", ["a", "b", "c", "d", "d", "e", "f", "e"]),
      ("{{ a }}\n  {{#b}}\n{{/b}}\n{{!c}}\n{{d}}", ["a", "b", "b", "", "d"]), ("{{a}}}{{b}}", ["a", "b"]),
      ("{a} {{b}} }}", ["b"]), ("a }} { { {{b}}", ["b"]), ("{{{a}}}}{{b}}", ["a", "b"]),
    ])
  func names(text: String, names: [String]) throws {
    #expect(try Tokenizer(Array(text.utf8)).tags().map(\.name) == names)
  }
}
