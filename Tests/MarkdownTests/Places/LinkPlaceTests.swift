import Diagnostics
import Foundation
import Markdown
import Testing

@Suite("Places of links")
struct LinkPlaceTests {
  /// Texts with `↓` before each link, picture and figure that the site is asked for.
  private static let texts = [
    "↓[a](b.md)",
    "Xem ↓[bài](b.md) và ↓[bài](b.md).",
    "một\nhai ↓[a](b.md)\n   ba ↓[c](d.md)\n",
    "Đảng ↓[một\nhai\nba](b.md) bốn ↓[năm](c.md)",
    "*nghiêng ↓[**đậm\nhơn**](b.md)*",
    "`mã\nhai dòng` ↓[a](b.md)",
    "x <!-- ghi\nchú --> ↓[a](b.md)",
    "## Mục ↓[a](b.md) ##\n\n   ### ↓[c](d.md)\n\n↓[e](f.md)\n===",
    "- một\n- ↓[a](b.md)\n  - ba\n    ↓[c](d.md)\n\n  bốn\n      ↓[e](f.md)\n\n10. ↓[g](h.md)\n    ↓[i](k.md)",
    "> một\n> ↓[a](b.md)\nlười ↓[c](d.md)\n\n> > ↓[e](f.md)\n>  > hai ↓[g](h.md)\n>ba ↓[i](k.md)",
    "> - một\n>   ↓[a](b.md)\n>\n>       mã\n>\n>   ↓[c](d.md)",
    "| Chi bộ | ↓[a](b.md) |\n|---|---|\n| ↓[c](d.md) \\| x | ↓[e](f.md) |\n|↓[g](h.md)|k ↓[l](m.md)",
    "> | a |\n> |---|\n> | ↓[b](c.md) |\n\n- | a |\n  |---|\n  | ↓[d](e.md) ↓[f](g.md) |",
    "a[^1]\n\n[^1]: Xem ↓[b](c.md)\n\n    hai ↓[d](e.md)\n    ba ↓[f](g.md)",
    "↓[a][b] ↓[b] ↓[b][]\n\n[b]: c.md\n",
    "↓<https://vi.example/a> ↓<a@vi.example>",
    "x ↓![a](b.jpg \"c\") ↓![a\nb](c.jpg) ↓[↓![d](e.jpg)](f.md)",
    "\\[x] &amp; &#91; ↓[a](b.md) \"ế\" ↓[c](d.md)",
    "a\n\t\t↓[b](c.md)",
    "Có ↓{{ members.total }} và\n   **↓{{ members.total }}** \\{{ x }} ↓{{ members.total }}",
    "> [!LƯU Ý] ↓[a](b.md)\n> ↓{{ members.total }}\n\n- [ ] ↓[c](d.md)\n- [x]\t↓[e](f.md)",
  ]

  @Test("a link, a picture, a figure is asked for at the place where it begins", arguments: texts)
  func begins(_ marked: String) {
    #expect(asked(marked) == expected(marked))
  }

  @Test("places are the same with CRLF, with a byte-order mark and in decomposed letters", arguments: texts)
  func staysInPlace(_ marked: String) {
    let places = expected(marked)
    #expect(asked(marked.replacing("\n", with: "\r\n")) == places)
    #expect(asked(marked.replacing("\n", with: "\r")) == places)
    #expect(asked("\u{FEFF}" + marked) == places)
    #expect(asked(marked.decomposedStringWithCanonicalMapping) == places)
  }

  @Test("places count the lines of the front matter", arguments: ["\n", "\r\n", "\r"])
  func countsFrontMatter(_ lineEnd: String) {
    let front = Array("---\ntitle: Đảng\n---\n".replacing("\n", with: lineEnd).utf8)
    let body = Array("a\n[b](c.md) {{ d".replacing("\n", with: lineEnd).utf8)
    let resolver = TestResolver()
    let source = SourceText(path: "content/a.md", bytes: front + body)
    let made = MarkdownRenderer(labels: MarkdownLabels())
      .page(of: source, body: front.count..<source.bytes.count, resolver: resolver)
    #expect(resolver.questions == ["link c.md 5:1"])
    #expect(made.diagnostics.map(\.brief) == ["markdown/figure-form 5:11"])
    #expect(made.diagnostics.first?.location?.place?.excerpt == "[b](c.md) {{ d")
  }

  private func asked(_ marked: String) -> [String] {
    let resolver = TestResolver()
    _ = page(marked.replacing("↓", with: ""), resolver: resolver)
    // A picture in a link is asked for after the link.
    return resolver.questions.compactMap { $0.split(separator: " ").last.map(String.init) }
  }

  private func expected(_ marked: String) -> [String] {
    let lines = marked.split(separator: "\n", omittingEmptySubsequences: false)
    return lines.enumerated().flatMap { number, line in
      let parts = line.split(separator: "↓", omittingEmptySubsequences: false)
      return parts.indices.dropLast().map { index in
        "\(number + 1):\(parts[...index].reduce(0) { $0 + $1.count } + 1)"
      }
    }
  }
}
