import Testing

@testable import Website

@Suite("What a link says")
struct DestinationTests {
  @Test("is taken apart into path, query and fragment, each decoded where it is a name")
  func parts() {
    let parts = LinkDestination("../b%E1%BA%A3n.md?x=1%20#k%E1%BA%BFt-qu%E1%BA%A3")
    #expect(parts.path == "../bản.md")
    #expect(parts.query == "?x=1%20")
    #expect(parts.fragment == "kết-quả")
    #expect(parts.suffix == "?x=1%20#k%E1%BA%BFt-qu%E1%BA%A3")
    #expect(!parts.isElsewhere)
  }

  @Test("has an empty path for a place on the same page, and no fragment where none is written")
  func samePage() {
    #expect(LinkDestination("#ket-qua").path == "")
    #expect(LinkDestination("a.md").fragment == nil)
    #expect(LinkDestination("a.md#").fragment == "")
  }

  @Test("leads elsewhere where it has a scheme or a host")
  func elsewhere() {
    for written in ["https://a.vn/b", "HTTP://a.vn", "mailto:a@b.vn", "tel:+84", "//a.vn/b"] {
      #expect(LinkDestination(written).isElsewhere, "\(written)")
    }
    for written in ["a.md", "/a:b/", "muc/a:b.md", ":a", "#a:b", "?a:b", "ngày 5: a.md"] {
      #expect(!LinkDestination(written).isElsewhere, "\(written)")
    }
  }

  @Test("is compared in NFC, however the letters were typed")
  func composed() throws {
    let path = try #require(LinkDestination("a\u{309}nh.jpg").path)
    #expect(path.utf8.elementsEqual("\u{1EA3}nh.jpg".utf8))
  }
}
