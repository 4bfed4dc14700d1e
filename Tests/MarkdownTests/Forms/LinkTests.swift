import Markdown
import Testing

@Suite("Links of a page")
struct LinkTests {
  @Test("a link leads where the site says, its title kept and its address encoded")
  func resolves() {
    #expect(
      html("[Chi *bộ*](chi bo/đảng.md?a=1&b=2 \"x\")")
        == "<p>[Chi <em>bộ</em>](chi bo/đảng.md?a=1&amp;b=2 &quot;x&quot;)</p>\n")
    #expect(
      html("[Chi *bộ*](<chi bo/đảng.md?a=1&b=2> \"N'\u{301} & \\\"\u{301}\")")
        == "<p><a href=\"chi%20bo/%C4%91%E1%BA%A3ng.md?a=1&amp;b=2\" title=\"N&#39;\u{301} &amp; &quot;\u{301}\">Chi <em>bộ</em></a></p>\n"
    )
  }

  @Test("a link that the site refuses is shown as its text, with the finding of the site")
  func refuses() {
    #expect(html("Xem [bài *này*](missing.md \"x\").") == "<p>Xem bài <em>này</em>.</p>\n")
    #expect(findings("Xem [bài](missing.md) và [k][r].\n\n[r]: missing") == ["test/missing 1:5", "test/missing 1:26"])
  }

  @Test("a link with an address that is not allowed is shown as its text, with a finding at its place")
  func refusesSchemes() {
    let made = page("Xem [bài](javascript:x), <VBScript:y> và\n[c]\n\n[c]: //vi.example/a\n")
    #expect(String(decoding: made.html, as: UTF8.self) == "<p>Xem bài, VBScript:y và\nc</p>\n")
    #expect(
      made.diagnostics.map(\.brief) == [
        "markdown/refused-address 1:5", "markdown/refused-address 1:26", "markdown/refused-address 2:1",
      ])
    #expect(made.diagnostics.first?.message.vi == "Địa chỉ “javascript:x” không được dùng")
    #expect(made.diagnostics.first?.message.en == "The address “javascript:x” is not allowed")
    #expect(made.diagnostics.first?.severity == .error)
  }

  @Test("a refused address never reaches the site's resolver")
  func asksForAllowedOnly() {
    let resolver = TestResolver()
    _ = page("[a](data:x) ![b](data:y) [c](c.md) ![d](d.jpg) <https://e.example> #f", resolver: resolver)
    #expect(resolver.questions == ["link c.md 1:26", "image d.jpg 1:36", "link https://e.example 1:48"])
  }

  @Test("bare addresses become links: of the web, and of mail")
  func linksBareAddresses() {
    #expect(html("Xem www.vi.example.") == "<p>Xem <a href=\"http://www.vi.example\">www.vi.example</a>.</p>\n")
    #expect(
      html("a@vi.example, https://vi.example/a_b")
        == "<p><a href=\"mailto:a@vi.example\">a@vi.example</a>, <a href=\"https://vi.example/a_b\">https://vi.example/a_b</a></p>\n"
    )
  }

  @Test("a link to a place on the page goes through the site, too")
  func asksForFragments() {
    let resolver = TestResolver()
    _ = page("## B\n\n[a](#b)", resolver: resolver)
    #expect(resolver.questions == ["link #b 3:1"])
  }

  @Test("an address cannot leave its attribute, whatever the site answers")
  func escapesAddresses() {
    #expect(html("[a](<x\"\\>'&\u{301}\\\\>)") == "<p><a href=\"x%22%3E&#x27;&amp;%CC%81%5C\">a</a></p>\n")
  }
}
