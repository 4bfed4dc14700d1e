import Foundation
import TestSupport
import Testing

@testable import Website

@Suite("Titles, tags and summaries that try to break out")
struct HostileTests {
  private static let attacks = [
    "</title><script>alert(1)</script>", "\"\u{301} onmouseover=alert(1) x=\"\u{301}", "'\u{301} onfocus=alert(1) '",
    "</script><script>alert(1)</script>", "<!--<script>", "{{{page.body}}}", "]]><x>", "&quot; onload=alert(1)",
    "javascript:alert(1)",
  ]

  private static func site(_ attack: String) throws -> TestSite {
    // By code points: a quote with a combining mark is one character to Swift, and a quote to YAML.
    let escaped = attack.unicodeScalars.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined()
    let quoted = "\"\(escaped)\""
    let site = try TestSite(
      [
        "content/site.yaml":
          "name: \(quoted)\nparent: \(quoted)\ndescription: \(quoted)\ncontact: {address: \(quoted)}\n",
        "content/tin/a.md":
          "---\ntitle: \(quoted)\nsummary: \(quoted)\ndate: 2026-09-01\ntags: [\(quoted)]\naliases: [/x/]\n---\n",
        "content/tin/b.md": "---\ntitle: \(quoted)\nkind: activity\ndate: 2026-09-02\nplace: \(quoted)\n---\n",
      ], baseURL: "https://a.vn/")
    #expect(site.diagnostics == [])
    return site
  }

  @Test("reach no page as markup", arguments: attacks)
  func pages(attack: String) throws {
    let site = try Self.site(attack)
    for output in site.outputs where output.path.hasSuffix(".html") {
      let bytes = try output.render().bytes
      #expect(WellFormed.fault(Self.withoutDocumentType(bytes)) == nil, "\(output.path)")
      let names = try Names.of(Self.withoutDocumentType(bytes))
      #expect(names.elements.isSubset(of: Self.expectedElements), "\(output.path): \(names.elements)")
      #expect(!names.attributes.contains { $0.hasPrefix("on") }, "\(output.path): \(names.attributes)")
    }
  }

  @Test("leave the JSON-LD of every page valid, and the text in it as it was", arguments: attacks)
  func structuredData(attack: String) throws {
    let text = try Self.site(attack).text("tin/a/index.html")
    let start = try #require(text.range(of: #"<script type="application/ld+json">"#))
    let end = try #require(text.range(of: "</script>", range: start.upperBound..<text.endIndex))
    let object = try JSONSerialization.jsonObject(with: Data(text[start.upperBound..<end.lowerBound].utf8))
    let graph = try #require((object as? [String: Any])?["@graph"] as? [[String: Any]])
    let headline = try #require(graph.first?["headline"] as? String)
    #expect(headline.utf8.elementsEqual(attack.precomposedStringWithCanonicalMapping.utf8))
  }

  @Test("leave feeds and the sitemap well-formed", arguments: attacks)
  func xml(attack: String) throws {
    let site = try Self.site(attack)
    for output in site.outputs where output.path.hasSuffix(".xml") {
      #expect(WellFormed.fault(try output.render().bytes) == nil, "\(output.path)")
    }
  }

  /// The parser of XML knows no HTML: the document type goes, the rest of these pages is well-formed.
  private static func withoutDocumentType(_ bytes: [UInt8]) -> [UInt8] {
    Array(bytes.dropFirst("<!DOCTYPE html>\n".utf8.count))
  }

  private static let expectedElements: Set<String> = [
    "html", "head", "meta", "title", "link", "script", "body", "header", "nav", "ul", "ol", "li", "a", "main", "h1",
    "h2",
    "p", "em", "time", "div", "section", "footer",
  ]
}
