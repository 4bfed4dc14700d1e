import Testing

@testable import Preview

@Suite("Media types")
struct MediaTypeTests {
  @Test(
    "The ending of the name says what a file is, in any case of letters",
    arguments: [
      ("tin/index.html", "text/html; charset=utf-8"), ("a.CSS", "text/css; charset=utf-8"),
      ("a.js", "text/javascript; charset=utf-8"), ("a.svg", "image/svg+xml"), ("sitemap.xml", "application/xml"),
      ("feed.atom", "application/atom+xml"), ("a.json", "application/json"), ("a.png", "image/png"),
      ("Ảnh.JPG", "image/jpeg"), ("a.jpeg", "image/jpeg"), ("a.webp", "image/webp"), ("a.avif", "image/avif"),
      ("a.gif", "image/gif"), ("favicon.ico", "image/x-icon"), ("a.b.pdf", "application/pdf"),
      ("a.docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
      ("a.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
      ("a.csv", "text/csv; charset=utf-8"), ("robots.txt", "text/plain; charset=utf-8"), ("a.woff2", "font/woff2"),
      ("a.webmanifest", "application/manifest+json"), ("a.zip", "application/zip"),
    ])
  func known(_ path: String, _ type: String) {
    #expect(MediaType.of(path) == type)
  }

  @Test("Anything else is bytes", arguments: ["CNAME", "a.", "", ".", "html", "a.html/b", "a.khac"])
  func unknown(_ path: String) {
    #expect(MediaType.of(path) == "application/octet-stream")
  }
}
