import Testing

@testable import Preview

@Suite("Which answer a request gets")
struct RouterTests {
  private func answer(_ target: String, query: String = "", base: String = "/") async -> Answer {
    let router = Router(hosts: ["localhost:80"], basePath: base, handler: pages)
    return await router.answer(method: "GET", host: "localhost:80", target: target, query: query)
  }

  @Test("A folder's address shows its index page")
  func folder() async {
    #expect(await answer("/").bytes == Array("<p>Chủ</p>".utf8))
    #expect(await answer("/tin-tuc/").bytes == Array("<p>Tin</p>".utf8))
    #expect(await answer("/tin-tuc/index.html").bytes == Array("<p>Tin</p>".utf8))
  }

  @Test("An address is decoded once")
  func decoding() async {
    #expect(await answer("/tin-tuc/h%E1%BB%8Dc.html").bytes == Array("<p>Học</p>".utf8))
    #expect(await answer("/tin-tuc/học.html").bytes == Array("<p>Học</p>".utf8))
    #expect(await answer("/a%25b/").bytes == Array("<p>Phần trăm</p>".utf8))
    #expect(await answer("/a%2525b/").status == 404)
  }

  @Test("A folder asked for without its slash is sent on, with its query, as it was written")
  func missingSlash() async {
    #expect(await answer("/tin-tuc") == .redirect(301, to: "/tin-tuc/"))
    #expect(await answer("/tin-tuc", query: "q=a&b").fields["Location"] == "/tin-tuc/?q=a&b")
    #expect(await answer("/a%25b") == .redirect(301, to: "/a%25b/"))
    #expect(await answer("/khoa/tin-tuc", base: "/khoa/") == .redirect(301, to: "/khoa/tin-tuc/"))
  }

  @Test("What is not there shows the site's own page for that")
  func missing() async {
    let expected = Answer(status: 404, mediaType: "text/html; charset=utf-8", bytes: Array("<p>Không có</p>".utf8))
    #expect(await answer("/khong-co") == expected)
    #expect(await answer("/khong-co/") == expected)
    #expect(await answer("/style.css/") == expected)
  }

  @Test("A site without such a page gets a plain sentence")
  func missingWithoutAPage() async {
    let router = Router(hosts: ["localhost:80"], basePath: "/", handler: { _ in nil })
    #expect(
      await router.answer(method: "GET", host: "localhost:80", target: "/")
        == .text(404, "Không có trang này (Not found)"))
  }

  @Test("A page that could not be made keeps its status and its type")
  func failed() async {
    #expect(
      await answer("/hong/")
        == Answer(status: 500, mediaType: "text/html; charset=utf-8", bytes: Array("<p>Lỗi</p>".utf8)))
  }

  @Test("Below a base path, the top leads to it and everything else is missing")
  func basePath() async {
    let base = "/khoa/%C4%91%E1%BA%A3ng-b%E1%BB%99/"
    #expect(await answer("/", base: base) == .redirect(302, to: base))
    #expect(await answer("/khoa/%c4%91%e1%ba%a3ng-b%e1%bb%99", base: base) == .redirect(301, to: base))
    #expect(await answer("/khoa/đảng-bộ/", base: base).bytes == Array("<p>Chủ</p>".utf8))
    #expect(await answer("/khoa/đảng-bộ/style.css", base: base).mediaType == "text/css; charset=utf-8")
    #expect(await answer("/khoa/", base: base).status == 404)
    #expect(await answer("/khoa/đảng-bộ-2/style.css", base: base).status == 404)
    #expect(await answer("/style.css", base: base).status == 404)
  }
}
