import Foundation
import TestSupport
import Testing

@testable import Website

@Suite("The head of a page")
struct HeadTests {
  private static let files = [
    "content/site.yaml": """
    name: Khoa Ví Dụ
    parent: Trường Ví Dụ
    description: Trang của khoa
    contact: {email: khoa@vi-du.vn, phone: "024 1234"}
    """,
    "content/tin-tuc/a.md": "---\ntitle: Tin A\ndate: 2026-09-01\nupdated: 2026-09-02\nsummary: Chuyện A\n---\n",
    "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
  ]

  /// The nodes of a page's JSON-LD.
  private static func graph(_ html: String) throws -> [[String: Any]] {
    let start = try #require(html.range(of: #"<script type="application/ld+json">"#))
    let end = try #require(html.range(of: "</script>", range: start.upperBound..<html.endIndex))
    let data = Data(html[start.upperBound..<end.lowerBound].utf8)
    let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(object["@context"] as? String == "https://schema.org")
    return try #require(object["@graph"] as? [[String: Any]])
  }

  @Test("names the page and the site, the home page the site alone")
  func titles() throws {
    let site = try TestSite(Self.files)
    #expect(try site.text("index.html").contains("<title>Khoa Ví Dụ</title>"))
    #expect(try site.text("gioi-thieu/index.html").contains("<title>Giới thiệu – Khoa Ví Dụ</title>"))
  }

  @Test("describes it by its summary, the home page by the site's description")
  func descriptions() throws {
    let site = try TestSite(Self.files)
    #expect(try site.text("tin-tuc/a/index.html").contains(#"<meta name="description" content="Chuyện A"/>"#))
    #expect(try site.text("index.html").contains(#"<meta name="description" content="Trang của khoa"/>"#))
    #expect(!(try site.text("404.html")).contains(#"<meta name="description""#))
  }

  @Test("of a dated page says when it was published and changed")
  func dates() throws {
    let site = try TestSite(Self.files, baseURL: "https://a.vn/")
    let news = try site.text("tin-tuc/a/index.html")
    #expect(news.contains(#"<meta property="og:type" content="article"/>"#))
    #expect(news.contains(#"<meta property="article:published_time" content="2026-09-01"/>"#))
    #expect(news.contains(#"<meta property="article:modified_time" content="2026-09-02"/>"#))
    let plain = try site.text("gioi-thieu/index.html")
    #expect(plain.contains(#"<meta property="og:type" content="website"/>"#) && !plain.contains("article:"))
  }

  @Test("of the home page describes the organisation to search engines")
  func organisation() throws {
    let graph = try Self.graph(TestSite(Self.files, baseURL: "https://a.vn/khoa/").text("index.html"))
    let node = try #require(graph.first)
    #expect(graph.count == 1)
    #expect(node["@type"] as? String == "Organization")
    #expect(node["name"] as? String == "Khoa Ví Dụ")
    #expect(node["url"] as? String == "https://a.vn/khoa/")
    #expect(node["email"] as? String == "khoa@vi-du.vn")
    #expect((node["parentOrganization"] as? [String: String])?["name"] == "Trường Ví Dụ")
  }

  @Test("of news describes the article and the way to it")
  func article() throws {
    let graph = try Self.graph(TestSite(Self.files, baseURL: "https://a.vn/khoa/").text("tin-tuc/a/index.html"))
    #expect(graph.map { $0["@type"] as? String } == ["NewsArticle", "BreadcrumbList"])
    #expect(graph[0]["headline"] as? String == "Tin A")
    #expect(graph[0]["datePublished"] as? String == "2026-09-01")
    #expect(graph[0]["dateModified"] as? String == "2026-09-02")
    #expect((graph[0]["publisher"] as? [String: String])?["name"] == "Khoa Ví Dụ")
    let steps = try #require(graph[1]["itemListElement"] as? [[String: Any]])
    #expect(steps.map { $0["position"] as? Int } == [1, 2, 3])
    #expect(steps.map { $0["name"] as? String } == ["Trang đầu", "Tin tức", "Tin A"])
    #expect(
      steps.map { $0["item"] as? String } == [
        "https://a.vn/khoa/", "https://a.vn/khoa/tin-tuc/", "https://a.vn/khoa/tin-tuc/a/",
      ])
  }

  @Test("of what is not found keeps it out of search engines")
  func notFound() throws {
    let page = try TestSite(Self.files, baseURL: "https://a.vn/").text("404.html")
    #expect(page.contains(#"<meta name="robots" content="noindex"/>"#))
    #expect(!page.contains("canonical") && !page.contains("ld+json"))
  }
}
