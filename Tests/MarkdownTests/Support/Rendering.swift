import Diagnostics
import Markdown
import Testing

/// The page of a text that is a whole file.
func page(
  _ text: String, resolver: TestResolver = TestResolver(), budget: MarkdownBudget = .standard,
  reserved: Set<String> = []
) -> MarkdownPage {
  page(Array(text.utf8), resolver: resolver, budget: budget, reserved: reserved)
}

func page(
  _ bytes: [UInt8], resolver: TestResolver = TestResolver(), budget: MarkdownBudget = .standard,
  reserved: Set<String> = []
) -> MarkdownPage {
  MarkdownRenderer(budget: budget, labels: MarkdownLabels(), reservedIDs: reserved)
    .page(of: SourceText(path: "content/a.md", bytes: bytes), body: 0..<bytes.count, resolver: resolver)
}

extension MarkdownRenderer {
  /// What is rendered of a text; where the machine refuses, the test that asked fails.
  func page(of source: SourceText, body: Range<Int>, resolver: TestResolver) -> MarkdownPage {
    do {
      return try render(source, body: body, resolver: resolver)
    } catch {
      Issue.record(error)
      return MarkdownPage()
    }
  }
}

/// The plain HTML of a text and what is found in it; where the machine refuses, the test that asked fails.
func plainHTML(
  of bytes: [UInt8], path: String = "-", budget: MarkdownBudget = .standard
) -> (html: [UInt8], diagnostics: [Diagnostic]) {
  do {
    return try PlainMarkdown.html(of: bytes, path: path, budget: budget)
  } catch {
    Issue.record(error)
    return ([], [])
  }
}

/// The HTML of a page's text.
func html(_ text: String, reserved: Set<String> = []) -> String {
  String(decoding: page(text, reserved: reserved).html, as: UTF8.self)
}

/// The plain HTML of a text.
func plain(_ text: String) -> String {
  String(decoding: plainHTML(of: Array(text.utf8)).html, as: UTF8.self)
}

/// What was found in a text: `rule line:column`.
func findings(_ text: String) -> [String] {
  page(text).diagnostics.map(\.brief)
}

extension Diagnostic {
  /// `markdown/raw-html 3:5`, or the rule alone where no place is named.
  var brief: String {
    location?.place.map { "\(rule) \($0.line):\($0.column)" } ?? rule
  }
}
