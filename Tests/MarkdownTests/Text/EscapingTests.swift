import Markdown
import Testing

@Suite("Escaping")
struct EscapingTests {
  private static let escapes = [("&", "&amp;"), ("<", "&lt;"), (">", "&gt;"), ("\"", "&quot;"), ("'", "&#39;")]
  /// An acute accent: what comes before it and the accent are one character to Swift.
  private static let mark = "\u{301}"

  @Test("a character of markup is escaped in text, also before a combining mark", arguments: escapes)
  func inText(_ character: String, _ escape: String) {
    // Between tags an apostrophe means nothing.
    let expected = character == "'" ? "'" : escape
    for text in [character, character + Self.mark] {
      let shown = "a \(expected)\(text.unicodeScalars.dropFirst().map(String.init).joined()) b"
      #expect(bytes(html("a \\\(text) b")) == bytes("<p>\(shown)</p>\n"))
      #expect(bytes(html("`a \(text) b`")) == bytes("<p><code>\(shown)</code></p>\n"))
      #expect(bytes(html("    a \(text) b")) == bytes("<pre tabindex=\"0\"><code>\(shown)\n</code></pre>\n"))
      #expect(bytes(plain("a \\\(text) b")) == bytes("<p>\(shown)</p>\n"))
    }
  }

  @Test("a character of markup is escaped in attributes, also before a combining mark", arguments: escapes)
  func inAttributes(_ character: String, _ escape: String) {
    for mark in ["", Self.mark] {
      let shown = "a \(escape)\(mark) b"
      #expect(
        bytes(html("x [y](z \"a \\\(character)\(mark) b\")"))
          == bytes("<p>x <a href=\"z\" title=\"\(shown)\">y</a></p>\n"))
      #expect(
        bytes(html("x ![a \\\(character)\(mark) b](y)"))
          == bytes("<p>x <img src=\"y\" alt=\"\(shown)\" loading=\"lazy\" /></p>\n"))
      #expect(
        bytes(html("``` a\\\(character)\(mark)\n```"))
          == bytes("<pre tabindex=\"0\"><code class=\"language-a\(escape)\(mark)\"></code></pre>\n"))
    }
  }

  @Test("a character of markup is escaped in addresses, also before a combining mark")
  func inAddresses() {
    #expect(
      bytes(html("[y](<a&\(Self.mark)\\<\(Self.mark)\\>\(Self.mark)\"\(Self.mark)'\(Self.mark)>)"))
        == bytes("<p><a href=\"a&amp;%CC%81%3C%CC%81%3E%CC%81%22%CC%81&#x27;%CC%81\">y</a></p>\n"))
  }

  @Test("characters that no page may hold are shown as U+FFFD, also when an entity names them")
  func replaces() {
    #expect(bytes(html("a\0b\u{1}c\u{FFFE}d\u{FFFF}")) == bytes("<p>a\u{FFFD}b\u{FFFD}c\u{FFFD}d\u{FFFD}</p>\n"))
    #expect(bytes(html("&#0;&#1;&#x1F;&#xFFFE;&#xD800;")) == bytes("<p>\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}</p>\n"))
    #expect(bytes(html("a&#13;b&#9;c")) == bytes("<p>a&#13;b\tc</p>\n"))
    #expect(bytes(html("[a](b \"&#1;&#xFFFF;\")")) == bytes("<p><a href=\"b\" title=\"\u{FFFD}\u{FFFD}\">a</a></p>\n"))
  }

  @Test("letters beside U+FFFE stay")
  func keepsNeighbours() {
    #expect(bytes(html("&#xFFFD;\u{FEFF}x\u{FFE6}")) == bytes("<p>\u{FFFD}\u{FEFF}x\u{FFE6}</p>\n"))
  }

  private func bytes(_ text: String) -> [UInt8] {
    Array(text.utf8)
  }
}
