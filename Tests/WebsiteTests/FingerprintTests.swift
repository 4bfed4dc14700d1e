import Testing

@testable import Website

@Suite("The fingerprint of a file")
struct FingerprintTests {
  @Test("is the beginning of the SHA-256, as the published vectors have it")
  func vectors() {
    #expect(Fingerprint.of([]) == "e3b0c44298fc1c14")
    #expect(Fingerprint.of(Array("abc".utf8)) == "ba7816bf8f01cfea")
  }

  @Test("stands before the last extension of its name")
  func names() {
    #expect(Fingerprint.name("site.css", bytes: []) == "site.e3b0c44298fc1c14.css")
    #expect(Fingerprint.name("fonts/a.b.woff2", bytes: []) == "fonts/a.b.e3b0c44298fc1c14.woff2")
    #expect(Fingerprint.name("fonts.v1/LICENSE", bytes: []) == "fonts.v1/LICENSE.e3b0c44298fc1c14")
  }

  @Test("is known to templates by a name of letters, digits and underscores")
  func fields() {
    #expect(Assets.field("site.css") == "site_css")
    #expect(Assets.field("fonts/be-vietnam.woff2") == "fonts_be_vietnam_woff2")
  }
}
