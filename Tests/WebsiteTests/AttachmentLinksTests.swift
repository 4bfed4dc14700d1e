import Content
import TestSupport
import Testing

@testable import Website

@Suite("Files that a page leads to")
struct AttachmentLinksTests {
  private static let routes = Routes(.plain(baseURL: "https://a.vn/khoa/"))

  private static func files(_ html: String, at page: String = "/tin-tuc/a/") throws -> [String] {
    let site = try TestSite(
      [
        "content/tin-tuc/anh 1.gif": "GIF89a", "content/tin-tuc/b.csv": "x", "content/c.txt": "x",
        "content/static/d.txt": "x",
      ],
      baseURL: "https://a.vn/khoa/")
    let links = AttachmentLinks(site.site.attachments, routes: routes)
    return FinishedPage(Array(html.utf8), files: LinkedFiles(links, from: page)).files
  }

  @Test(
    "are those that attributes name, however they are written",
    arguments: [
      #"<a href="/khoa/tin-tuc/b.csv">x</a>"#, #"<a href='/khoa/tin-tuc/b.csv'>x</a>"#,
      "<a href=/khoa/tin-tuc/b.csv>x</a>",
      #"<a class="x" href = "/khoa/tin-tuc/b.csv?v=1#y">"#, #"<a href="https://a.vn/khoa/tin-tuc/b.csv">"#,
      #"<a href="../b.csv">"#, #"<a href="/khoa/tin-tuc/%62.csv">"#, #"<a href="&#47;khoa/tin-tuc/b.csv">"#,
      #"<img srcset="/khoa/tin-tuc/b.csv 1x, /x 2x">"#, #"<video poster="/khoa/tin-tuc/b.csv">"#,
      #"<object data="/khoa/tin-tuc/b.csv">"#, #"<a title="a > b" href="/khoa/tin-tuc/b.csv">"#,
    ])
  func found(html: String) throws {
    #expect(try Self.files(html) == ["/tin-tuc/b.csv"])
  }

  @Test(
    "are none that a text, a comment, a script or another site names",
    arguments: [
      "/khoa/tin-tuc/b.csv", #"&lt;a href="/khoa/tin-tuc/b.csv"&gt;"#, #"<!-- <a href="/khoa/tin-tuc/b.csv"> -->"#,
      #"<script>"<a href='/khoa/tin-tuc/b.csv'>"</script>"#, #"<style>a{b:'<a href=/khoa/tin-tuc/b.csv>'}</style>"#,
      #"<a href="https://b.vn/khoa/tin-tuc/b.csv">"#, #"<a href="//a.vn/khoa/tin-tuc/b.csv">"#,
      #"<a href="/tin-tuc/b.csv">"#,
      #"<img alt="/khoa/tin-tuc/b.csv">"#, #"<meta content="/khoa/tin-tuc/b.csv">"#, #"<a href="b.csv">"#,
      #"<a href="/khoa/d.txt">"#, #"<a href="../../../b.csv">"#, "<a href", "<a href=", "<",
      #"<a href="/khoa/tin-tuc/b.csv"#,
    ])
  func notFound(html: String) throws {
    let isOpen = html.hasPrefix("<a href=\"/khoa/tin-tuc/b.csv") && !html.hasSuffix(">")
    // A quote that nothing closes runs to the end of the page, as browsers read it: the link is one.
    #expect(try Self.files(html) == (isOpen ? ["/tin-tuc/b.csv"] : []))
  }

  @Test("are each told once, by their addresses")
  func once() throws {
    let html = #"<a href="/khoa/c.txt"><a href="/khoa/c.txt"><img src="/khoa/tin-tuc/anh-1.gif">"#
    #expect(try Self.files(html) == ["/c.txt", "/tin-tuc/anh-1.gif"])
  }
}
