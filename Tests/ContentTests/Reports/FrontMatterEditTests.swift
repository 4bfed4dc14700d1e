import Content
import TestSupport
import Testing

@Suite("The front matter of the report of the year after")
struct FrontMatterEditTests {
  private func index(_ text: String) throws -> String {
    let site = try TemporarySite(["content/bao-cao/2026/index.md": text]).load(audience: .internal, drafts: true)
    #expect(site.diagnostics.map(\.line) == [])
    let next = NextReport(year: 2027, site: try #require(site.site))
    return try #require(next?.files.first?.text)
  }

  @Test("keeps every key, comment and blank line that has nothing to do with the year")
  func kept() throws {
    #expect(
      try index(
        """
        ---
        # Báo cáo của Đảng ủy
        title: "Báo cáo: năm 2026"  # tên
        summary: >-
          Kết quả năm 2026,
          phương hướng năm 2027
        tags:
        - Báo cáo
        - Tổng kết

        audience: internal  # chưa quyết định
        weight: 3
        illustrative: true
        kind: annual-report
        year: 2026   # năm báo cáo
        issuer: Đảng ủy Khoa
        # Điền khi ban hành:
        number: 12-BC/ĐU
        signed_on: 2026-12-05
        signer: Người Ký
        date: 2026-12-05
        expires_on: 2027-06-01
        aliases: [/cu/]
        draft_number: 4 # lần này
        scope: branches
        branches:
          - {code: a, number: 1-BC/CB}

          # chi bộ B
          - {code: b, number: 2-BC/CB}
        # hết
        marks: [Tài liệu hội nghị]
        ---
        Lời {{ members.total 2026 }}.
        """) == """
          ---
          # Báo cáo của Đảng ủy
          title: "Báo cáo: năm 2027"  # tên
          summary: >-
            Kết quả năm 2027,
            phương hướng năm 2028
          tags:
          - Báo cáo
          - Tổng kết

          audience: internal  # chưa quyết định
          weight: 3
          illustrative: true
          kind: annual-report
          year: 2027   # năm báo cáo
          issuer: Đảng ủy Khoa
          # Điền khi ban hành:
          signer: Người Ký
          draft_number: 1 # lần này
          scope: branches
          # hết
          marks: [Tài liệu hội nghị]
          ---
          Lời {{ members.total 2027 }}.
          """)
  }

  @Test("keeps line ends, indentation and a mapping in braces")
  func forms() throws {
    #expect(
      try index("\u{FEFF}---\r\ntitle: A 2026\r\nyear: 2026\r\nnumber: 1\r\nissuer: B\r\n---\r\nX\r\n")
        == "---\r\ntitle: A 2027\r\nyear: 2027\r\nissuer: B\r\ndraft_number: 1\r\n---\r\nX\r\n")
    #expect(
      try index("---\n  title: A\n  year: 2026\n  issuer: B\n  number: 1\n---\n")
        == "---\n  title: A\n  year: 2027\n  issuer: B\n  draft_number: 1\n---\n")
    #expect(
      try index("---\n{title: A, number: 1, year: 2026, issuer: B, audience: internal, signed_on: 5/12/2026}\n---\n")
        == "---\n{title: A, year: 2027, draft_number: 1, issuer: B, audience: internal, }\n---\n")
  }

  @Test("loads as it is written, whatever its form")
  func loads() throws {
    let texts = [
      "---\n{title: A, number: 1, year: 2026, issuer: B, audience: internal, signed_on: 5/12/2026}\n---\n",
      "---\n  title: A\n  year: 2026\n  number: 1\n  issuer: B\n---\n",
      "---\r\ntitle: A 2026\r\nyear: 2026\r\nbranches:\r\n- {code: a}\r\nissuer: B\r\ndraft_number:\r\n---\r\nX\r\n",
    ]
    for text in texts {
      let loaded = try TemporarySite(["content/bao-cao/2027/index.md": try index(text)]).load(
        audience: .internal, drafts: true)
      #expect(loaded.diagnostics.map(\.line) == [])
      guard case .annualReport(let report)? = loaded.site?.pages.first?.details else { throw NoReport() }
      #expect(report.year == 2027 && report.issue.number == nil && report.issue.draftNumber == 1)
      #expect(report.issue.signedOn == nil && report.branches.isEmpty)
    }
  }

  @Test("keeps those of a chapter, too")
  func chapter() throws {
    let files = [
      "content/bao-cao/2026/index.md": "---\ntitle: A\nyear: 2026\nissuer: B\n---\n",
      "content/bao-cao/2026/01-a.md":
        "---\ntitle: Kết quả năm 2026\naudience: internal # kín\ntags: [x]\nannex: true\ndate: 2026-12-01\n---\nNăm 2026.\n",
    ]
    let site = try #require(try TemporarySite(files).load(audience: .internal).site)
    let next = NextReport(year: 2027, site: site)
    #expect(
      next?.files.last?.text
        == "---\ntitle: Kết quả năm 2027\naudience: internal # kín\ntags: [x]\nannex: true\n---\nNăm 2026.\n")
  }

  struct NoReport: Error {}
}
