import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Tags")
struct TagTests {
  private func load(_ tags: String...) throws -> (site: Site?, diagnostics: [Diagnostic]) {
    let files = tags.enumerated().map { ("content/\($0).md", "---\ntitle: A\ntags: \($1)\n---\n") }
    return try TemporarySite(Dictionary(uniqueKeysWithValues: files)).load()
  }

  @Test("that differ in case, in ỦY and UỶ or in encoding are one, named as first written")
  func same() throws {
    let loaded = try load("[Đảng ủy, đoàn]", "[ĐẢNG UỶ, Đoàn, đoàn]", "[\"đảng u\u{309}y\"]")
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(
      loaded.site?.pages.map { $0.tags.map(\.name) } == [["Đảng ủy", "đoàn"], ["Đảng ủy", "đoàn"], ["Đảng ủy"]])
    #expect(loaded.site?.pages.first?.tags.map(\.slug) == ["dang-uy", "doan"])
  }

  @Test("that differ in more and share an address are an error, at the second")
  func collision() throws {
    let loaded = try load("[Hội]", "[Đoàn, Hỏi]")
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/1.md:3:14 content/tags-collide: Chuyên mục “Hỏi” trùng địa chỉ “hoi” với chuyên mục “Hội” (content/0.md)"
      ])
    #expect(loaded.diagnostics.first?.location?.place?.length == 3)
  }

  @Test("without a letter or digit are an error")
  func noAddress() throws {
    #expect(
      try load("[\"!\"]").diagnostics.map(\.line) == [
        "content/0.md:3:8 content/no-address: Chuyên mục “!” không làm thành địa chỉ được"
      ])
  }

  @Test("are texts, whatever YAML would make of them")
  func texts() throws {
    #expect(
      try load("[2026, 1.10, no, 2026-09-05]").site?.pages.first?.tags.map(\.name) == [
        "2026", "1.10", "no", "2026-09-05",
      ])
  }
}
