import Foundation
import FoundationXML
import Randomness
import Testing

@testable import Markdown

@Suite("HTML that is well-formed XML")
struct WellFormedTests {
  private static let pieces = [
    "a", "ế", " ", " ", "\n", "\n", "\n\n", "# ", "## ", "> ", "- ", "1. ", "- [x] ", "    ", "\t", "*", "**", "_",
    "~~", "`", "```\n", "|",
    "| a | b |\n|---|:-:|\n", "Bảng: x\n\n", "[", "](b.md)", "](javascript:x)", "![", "](c.jpg \"d\")", "](missing)",
    "[^1]", "\n\n[^1]: ",
    "<b>", "</p>", "<!--", "-->", "&amp;", "&#1;", "&", "<", ">", "\"", "'", "\u{301}", "\\", "{{ members.total }}",
    "{{ markup }}",
    "{{ members.table }}", "{{ ngày 5/9/2026 }}", "{{", "}}", "> [!MẸO] ", "> [!ĐỊA CHỈ]\n", "www.vi.example",
    "a@vi.example", "\0", "\r",
    "***", "\n===\n", "\n---\n", "\u{FFFE}", "<https://vi.example>", "[!", "]", "\n\n[e]: /f \"g\"\n\n", "[e]",
  ]
  /// What a page's text may be made of; nothing else can come out of it.
  private static let elements: Set<String> = [
    "a", "address", "aside", "blockquote", "body", "br", "caption", "code", "del", "div", "em", "figcaption", "figure",
    "h2", "h3", "h4",
    "h5", "h6", "hr", "img", "input", "label", "li", "ol", "p", "pre", "section", "strong", "sup", "table", "tbody",
    "td", "th", "thead",
    "time", "tr", "ul", "h1",
  ]

  @Test("random text gives a tree of known elements, every id once, and every id in the page's list", arguments: 0..<40)
  func random(_ seed: Int) throws {
    var random = Seeded(seed: UInt64(seed))
    for _ in 0..<40 {
      let text = (0..<Int.random(in: 1..<60, using: &random))
        .map { _ in Self.pieces[Int.random(in: Self.pieces.indices, using: &random)] }.joined()
      let made = page(text)
      let tree = Tree(made.html)
      #expect(tree.fault == nil, "\(text.debugDescription) \(String(decoding: made.html, as: UTF8.self))")
      #expect(tree.elements.isSubset(of: Self.elements), "\(text.debugDescription)")
      #expect(tree.ids.count == Set(tree.ids).count && Set(tree.ids) == made.ids, "\(text.debugDescription)")
      #expect(tree.attributes.allSatisfy { !$0.hasPrefix("on") && $0 != "style" }, "\(text.debugDescription)")
      #expect(tree.addresses.allSatisfy { SafeAddress.isAllowed($0) }, "\(text.debugDescription)")
      let plain = Tree(plainHTML(of: Array(text.utf8)).html)
      #expect(plain.fault == nil, "\(text.debugDescription)")
      #expect(plain.elements.isSubset(of: Self.elements), "\(text.debugDescription)")
    }
  }

  @Test("the check finds what is not well-formed")
  func negativeControl() {
    for markup in ["<p>", "<p></b>", "<p a=b></p>", "a & b", "<br>", "\u{1}"] {
      #expect(Tree(Array(markup.utf8)).fault != nil, "\(markup)")
    }
    #expect(Tree(Array("<p id=\"a\">b<br />&#39;</p>".utf8)).fault == nil)
  }
}

/// What an XML parser sees of a page. Only its delegate learns of every fault.
private final class Tree: NSObject, XMLParserDelegate {
  private(set) var fault: String?
  private(set) var elements: Set<String> = []
  private(set) var attributes: Set<String> = []
  private(set) var ids: [String] = []
  private(set) var addresses: [String] = []

  init(_ html: [UInt8]) {
    super.init()
    let parser = XMLParser(data: Data(Array("<body>".utf8) + html + Array("</body>".utf8)))
    parser.delegate = self
    _ = parser.parse()
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: Error) {
    fault = fault ?? "\(error)"
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    elements.insert(name)
    self.attributes.formUnion(attributes.keys)
    if let id = attributes["id"] { ids.append(id) }
    addresses += [attributes["href"], attributes["src"]].compactMap { $0 }
  }
}
