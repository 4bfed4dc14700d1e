import Markdown
import Testing

@Suite("CommonMark 0.29")
struct SpecificationTests {
  @Test("every example without raw HTML and without a refused address comes out as specified")
  func agrees() throws {
    let examples = try Specification.examples()
    #expect(examples.count == 649)
    for example in examples where !Self.withHTML.contains(example.example) && !Self.withScheme.contains(example.example)
    {
      let (html, findings) = plainHTML(of: Array(example.markdown.utf8))
      #expect(String(decoding: html, as: UTF8.self) == example.html, "\(example.example): \(example.markdown)")
      #expect(findings.isEmpty, "\(example.example)")
    }
  }

  @Test("the raw HTML of the other examples is shown as text: no tag comes out but those of Markdown itself")
  func escapesHTML() throws {
    for example in try Specification.examples() where Self.withHTML.contains(example.example) {
      let html = plain(example.markdown)
      #expect(html.contains("&lt;"), "\(example.example)")
      #expect(html != example.html, "\(example.example)")
      #expect(Self.tags(html).subtracting(Self.ownTags) == [], "\(example.example): \(html)")
    }
  }

  @Test("an address with another scheme leaves its text and no link")
  func leavesAddressesOut() throws {
    for example in try Specification.examples() where Self.withScheme.contains(example.example) {
      let address = example.markdown.dropFirst().dropLast(2)
      #expect(plain(example.markdown) == "<p>\(address)</p>\n", "\(example.example)")
    }
  }

  @Test("what readers of a page get agrees with every example, too, but for what pages add")
  func pagesAgree() throws {
    let others = Self.withHTML.union(Self.withScheme).union(Self.withBareAddress)
    for example in try Specification.examples() where !others.contains(example.example) {
      let shown = PageAdditions.removed(from: html(example.markdown))
      #expect(shown == PageAdditions.belowTitle(example.html), "\(example.example): \(example.markdown)")
    }
  }

  @Test("a page links an address that stands bare in the text, as the specification does not")
  func linksBareAddresses() throws {
    for example in try Specification.examples() where Self.withBareAddress.contains(example.example) {
      #expect(html(example.markdown).contains("<a href="), "\(example.example)")
      #expect(!example.html.contains("<a href="), "\(example.example)")
    }
  }

  /// The examples that use raw HTML.
  private static let withHTML = Set(118...160).union([
    170, 278, 279, 307, 317, 344, 474, 475, 476, 488, 491, 520, 532, 609, 610, 611, 612, 613, 619, 621, 624, 625, 626,
    627, 628, 639, 640,
  ])

  /// The examples with an address of a scheme that is not allowed.
  private static let withScheme: Set<Int> = [592, 594, 595, 597]

  /// The examples with a bare address, which is no link in the specification.
  private static let withBareAddress: Set<Int> = [598, 602, 604, 607, 608]

  private static let ownTags: Set<Substring> = [
    "p", "/p", "h1", "/h1", "blockquote", "/blockquote", "pre", "/pre", "code", "/code", "ul", "/ul", "ol", "/ol", "li",
    "/li", "hr", "em", "/em", "strong", "/strong", "a", "/a", "br",
  ]

  /// What stands behind each `<`, up to a space or `>`.
  private static func tags(_ html: String) -> Set<Substring> {
    Set(
      html.split(separator: "<", omittingEmptySubsequences: false).dropFirst().map { $0.prefix { !" >".contains($0) } })
  }
}
