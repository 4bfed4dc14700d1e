import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Years that are hardly meant")
struct ImplausibleYearTests {
  @Test(
    "are warned of, with the day that may be meant",
    arguments: [
      ("date: 31/12/0026", "3:7", "Năm 0026 ở “date” khó là năm đúng", "Đổi thành 31/12/2026 nếu đúng là ngày đó"),
      ("date: 2206-09-05", "3:7", "Năm 2206 ở “date” khó là năm đúng", "Đổi thành 2026-09-05 nếu đúng là ngày đó"),
      (
        "updated: 2062-09-05", "3:10", "Năm 2062 ở “updated” khó là năm đúng",
        "Đổi thành 2026-09-05 nếu đúng là ngày đó"
      ),
      ("expires_on: 5555-01-01", "3:13", "Năm 5555 ở “expires_on” khó là năm đúng", "Xem lại năm"),
    ])
  func warned(yaml: String, place: String, message: String, help: String) throws {
    let findings = try TemporarySite(page: "---\ntitle: A\n\(yaml)\n---\n").load().diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:\(place) content/implausible-year: \(message)"])
    #expect(findings.map(\.help.vi) == [help])
    #expect(findings.map(\.severity) == [.warning])
    #expect(findings.first?.required?.vi == "Năm từ 1930 đến 2031")
  }

  @Test("are found in groups too")
  func group() throws {
    let text = """
      ---
      title: Học tập
      date: 2026-09-05
      level: Trung ương
      subject: Nghị quyết
      resolution: {number: 12-NQ/TW, issuer: Trung ương, date: 0026-09-05}
      ---

      """
    let findings = try TemporarySite(["content/hoc-tap-nghi-quyet/a.md": text]).load().diagnostics
    #expect(
      findings.map(\.line) == [
        "content/hoc-tap-nghi-quyet/a.md:6:58 content/implausible-year: Năm 0026 ở “date” khó là năm đúng"
      ])
  }

  @Test("lie outside of what a committee writes of", arguments: ["1930-02-03", "2031-12-31", "26/11/1996"])
  func kept(date: String) throws {
    #expect(try TemporarySite(page: "---\ntitle: A\ndate: \(date)\n---\n").load().diagnostics.map(\.line) == [])
  }
}
