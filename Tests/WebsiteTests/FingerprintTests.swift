import Testing

@testable import Website

@Suite("The fingerprint of a file")
struct FingerprintTests {
  @Test("is FNV-1a, as the published vectors have it")
  func vectors() {
    #expect(Fingerprint.of([]) == "cbf29ce484222325")
    #expect(Fingerprint.of(Array("a".utf8)) == "af63dc4c8601ec8c")
    #expect(Fingerprint.of(Array("foobar".utf8)) == "85944171f73967e8")
  }

  @Test("stands before the last extension of its name")
  func names() {
    #expect(Fingerprint.name("site.css", bytes: []) == "site.cbf29ce484222325.css")
    #expect(Fingerprint.name("fonts/a.b.woff2", bytes: []) == "fonts/a.b.cbf29ce484222325.woff2")
    #expect(Fingerprint.name("fonts.v1/LICENSE", bytes: []) == "fonts.v1/LICENSE.cbf29ce484222325")
  }

  @Test("is known to templates by a name of letters, digits and underscores")
  func fields() {
    #expect(Assets.field("site.css") == "site_css")
    #expect(Assets.field("fonts/be-vietnam.woff2") == "fonts_be_vietnam_woff2")
  }
}
