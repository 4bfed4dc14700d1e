import Testing

@testable import Markdown

@Suite("Addresses that a page may lead to")
struct SafeAddressTests {
  @Test(
    "addresses of the site, of the web, of mail and of telephones are allowed",
    arguments: [
      "", "#", "#a:b", "?a=b:c", "a.md", "./a:b.md", "../a/b.md#c", "/a/b", "/", "a/b:c", "1a:b", "%6Aavascript:x",
      "tin-tức/a.md",
      "http://vi.example", "HTTPS://vi.example/a:b", "hTTp://vi.example", "mailto:a@vi.example", "MAILTO:a@b",
      "tel:+84123",
      " https://vi.example", "é:b", ":a", "foo):", "java\u{200B}script:x", "\u{A0}javascript:x",
      "a//b",
    ])
  func allows(_ address: String) {
    #expect(SafeAddress.isAllowed(address))
  }

  @Test(
    "every other scheme is refused, however it is written",
    arguments: [
      "javascript:x", "JavaScript:x", "jAvAsCrIpT:x", " javascript:x", "   javascript:x", "javascript:",
      "data:text/html,x",
      "DATA:x", "blob:https://vi.example/1", "intent://x#Intent;end", "vbscript:x", "file:///etc/passwd",
      "ftp://vi.example",
      "view-source:http://vi.example", "about:blank", "a:b", "a+b-c.1:d", "localhost:80/a", "ws://vi.example",
      "chi-bo.md:a",
    ])
  func refusesSchemes(_ address: String) {
    #expect(!SafeAddress.isAllowed(address))
  }

  @Test(
    "control characters are refused anywhere",
    arguments: [
      "java\nscript:x", "java\tscript:x", "java\rscript:x", "\u{1}javascript:x", "\0javascript:x", "\tjavascript:x",
      "javascript\n:x",
      "a\u{7F}b", "https://vi.example/\n", "/\t/vi.example", "\u{1F}a", "\u{FFFD}javascript:x", "a\u{FFFD}\u{301}",
    ])
  func refusesControls(_ address: String) {
    #expect(!SafeAddress.isAllowed(address))
  }

  @Test(
    "another host without a scheme is refused, with slashes of either kind",
    arguments: [
      "//vi.example", "///vi.example", "\\\\vi.example", "/\\vi.example", "\\/vi.example", " //vi.example", "  \\\\x",
    ])
  func refusesHosts(_ address: String) {
    #expect(!SafeAddress.isAllowed(address))
  }

  @Test(
    "entities and backslashes do not disguise a scheme, in pages and in plain HTML",
    arguments: [
      "&#106;avascript:x", "&#x6A;avascript:x", "java&#115;cript&colon;x", "javascript&#58;x", "java&Tab;script:x",
      "java&NewLine;script:x", "java&#10;script:x", "&#1;javascript:x", "&#0;javascript&#58;x\u{1}", "javascript\\:x",
      "\\\\\\\\vi.example",
      "/\\\\vi.example", "&sol;/vi.example", "&#32;javascript:x",
    ])
  func seesThrough(_ written: String) {
    for text in ["[a](<\(written)>)", "[a][b]\n\n[b]: <\(written)>\n", "![a](<\(written)>)"] {
      #expect(findings(text).map { $0.prefix { $0 != " " } } == ["markdown/refused-address"], "\(text)")
      #expect(!html(text).contains("href=") && !html(text).contains("src="), "\(text)")
      #expect(!plain(text).contains("href=") && !plain(text).contains("src="), "\(text)")
    }
  }
}
