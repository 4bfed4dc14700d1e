import Testing
import Vietnamese

@Suite("Slug")
struct SlugTests {
  @Test(
    "a title becomes lower-case ASCII words with one hyphen between",
    arguments: [
      ("Kết quả đạt được", "ket-qua-dat-duoc"), ("Học tập, quán triệt nghị quyết", "hoc-tap-quan-triet-nghi-quyet"),
      ("Khởi nghiệp – Việc làm", "khoi-nghiep-viec-lam"), ("  Số 12-BC/ĐU  ", "so-12-bc-du"), ("20/11", "20-11"),
      ("“Thanh niên tình nguyện”", "thanh-nien-tinh-nguyen"), ("../../etc", "etc"), ("", ""), ("–…", ""), ("日本", ""),
      ("Ke\u{302}\u{301}t", "ket"), ("a\u{A0}b", "a-b"),
    ])
  func makes(_ title: String, _ slug: String) {
    #expect(Slug.make(title) == slug)
  }

  @Test("a slug holds a-z, 0-9 and single inner hyphens only, and is its own slug")
  func laws() {
    for text in SampleTexts.random(20_000, seed: 4) {
      let slug = Slug.make(text)
      #expect(slug.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D })
      #expect(!slug.hasPrefix("-") && !slug.hasSuffix("-") && !slug.contains("--"))
      #expect(Slug.make(slug) == slug)
      #expect(Slug.make(text.uppercased()) == slug || text.uppercased().folded != text.folded)
    }
  }
}
