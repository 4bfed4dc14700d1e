import Mustache
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

  /// Writes down every name that the engine asks for.
  private final class Recorder: MustacheParent {
    var names: [String] = []

    func child(named name: String) -> Any? {
      names.append(name)
      return nil
    }
  }

  @Test(
    "the engine asks for the names that we find",
    arguments: [
      "{{a}} {{{b}}} {{&c}} {{#d}}x{{/d}} {{^e}}{{f}}{{/e}}", "{{ a }}\n  {{#b}}\n{{/b}}\n{{!c}}\n{{d}}", "{{a}}}{{b}}",
      "{{ {{a}}", "{a} {{b}} }}",
    ])
  func agreement(text: String) throws {
    let ours = try Tokenizer(Array(text.utf8)).tags().filter { ![.close, .comment, .foreign].contains($0.sort) }
    let recorder = Recorder()
    guard let template = try? MustacheTemplate(string: text) else { return }
    _ = template.render(recorder)
    #expect(recorder.names == ours.map(\.name))
  }
}
