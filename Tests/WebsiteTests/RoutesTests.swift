import Testing

@testable import Content
@testable import Website

@Suite("Routes")
struct RoutesTests {
  @Test("put the path of base_url before every address")
  func basePath() {
    let routes = Routes(.plain(baseURL: "https://khoa.vn/khoa/đảng bộ/"))
    #expect(routes.url("/") == "/khoa/%C4%91%E1%BA%A3ng%20b%E1%BB%99/")
    #expect(routes.url("/tin-tuc/a/") == "/khoa/%C4%91%E1%BA%A3ng%20b%E1%BB%99/tin-tuc/a/")
    #expect(routes.absolute("/feed.xml") == "https://khoa.vn/khoa/%C4%91%E1%BA%A3ng%20b%E1%BB%99/feed.xml")
  }

  @Test("keep a base_url that is encoded already as it is")
  func encodedBase() {
    #expect(Routes(.plain(baseURL: "https://khoa.vn/%C4%91/")).url("/a/") == "/%C4%91/a/")
  }

  @Test("know no full address where no base_url is given")
  func withoutBase() {
    #expect(Routes.plain.url("/a/") == "/a/")
    #expect(Routes.plain.absolute("/a/") == nil)
  }

  @Test("keep the port of the host")
  func port() {
    #expect(Routes(.plain(baseURL: "http://localhost:8080/")).absolute("/a/") == "http://localhost:8080/a/")
  }

  @Test("turn an address into the one file that is served there")
  func files() {
    #expect(Routes.path("/") == "index.html")
    #expect(Routes.path("/tin-tuc/a/") == "tin-tuc/a/index.html")
    #expect(Routes.path("/tin-tuc/ảnh.jpg") == "tin-tuc/ảnh.jpg")
    #expect(Routes.address("/tin-tuc/", page: 1) == "/tin-tuc/")
    #expect(Routes.address("/tin-tuc/", page: 2) == "/tin-tuc/trang-2/")
  }
}
