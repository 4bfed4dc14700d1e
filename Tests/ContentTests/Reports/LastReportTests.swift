import Content
import Diagnostics
import TestSupport
import Testing

@Suite("The report that the next one starts from")
struct LastReportTests {
  private static let good = "---\ntitle: A\nyear: 2026\nissuer: B\n---\n"
  private static let bad = "---\ntitle: A\ntitle: A\nyear: 2026\nissuer: B\n---\n"

  private func last(_ files: [String: String], before year: Int = 2027) throws -> LastReport {
    let loaded = try TemporarySite(files).load(audience: .internal, drafts: true)
    return LastReport(before: year, site: try #require(loaded.site), findings: loaded.diagnostics)
  }

  @Test("names what of it could not be read, and tells why")
  func unreadable() throws {
    let index = "content/bao-cao/2026/index.md"
    let one = try last([index: Self.bad, "content/bao-cao/2026/chi-bo/index.md": Self.good])
    #expect(one.unreadable == [index])
    #expect(one.findings.map(\.line) == ["\(index):3:1 content/duplicate-key: Mục “title” đã có ở dòng 2"])
    let chapter = try last([index: Self.good, "content/bao-cao/2026/01-a.md": "---\ntitel: A\n---\n"])
    #expect(chapter.unreadable == ["content/bao-cao/2026/01-a.md"])
    let newest = try last([index: Self.bad, "content/bao-cao/2025/index.md": Self.good.replacing("2026", with: "2025")])
    #expect(newest.year == 2026 && newest.unreadable == [index])
    // One that lies elsewhere tells its kind itself.
    let elsewhere = "---\ntitle: A\nkind: annual-report\nyaer: 2026\nissuer: B\n---\n"
    #expect(try last(["content/khac.md": elsewhere]).unreadable == ["content/khac.md"])
  }

  @Test("does not mind the faults of older reports and of other pages")
  func others() throws {
    let files = [
      "content/bao-cao/2026/index.md": Self.good, "content/bao-cao/2025/index.md": Self.bad,
      "content/bao-cao/2027/index.md": Self.bad, "content/a.md": "---\ntitel: A\n---\n",
    ]
    let found = try last(files)
    #expect(found.year == 2026 && found.unreadable == [] && found.findings == [])
  }
}
