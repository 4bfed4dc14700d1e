import Content
import Diagnostics
import TestSupport
import Testing
import Vietnamese

@Suite("New pages")
struct NewPageTests {
  private func template(_ kind: Kind, _ title: String = "Đại hội: lần “1”", _ language: Language = .vietnamese) throws
    -> NewPage?
  {
    let kinds = try SiteKinds.shipped.get()
    return NewPage.template(
      kinds[kind], among: kinds, title: title, date: try #require(CalendarDate("2026-09-05")), language: language)
  }

  @Test("load as they are written, as drafts of their kind", arguments: Language.allCases)
  func load(language: Language) throws {
    for kind in try SiteKinds.shipped.get().all { try load(kind.kind, kind.audience, language) }
  }

  private func load(_ kind: Kind, _ audience: DefaultAudience, _ language: Language) throws {
    let page = try #require(try template(kind, "Đại hội: lần \"1\" #2", language))
    let site = try TemporarySite([page.path: page.text])
    #expect(try site.load().diagnostics.map(\.line) == [])
    let isInternal = audience != .public
    #expect(try site.load().site?.omissions.map(\.reason) == [isInternal ? .internal : .draft])
    let office = try site.load(audience: .internal, drafts: true)
    let read = try #require(office.site.flatMap { ($0.pages + $0.chapters).first })
    #expect(read.audience == (isInternal ? .internal : .public))
    #expect(read.title == "Đại hội: lần \"1\" #2")
    #expect(read.kind == kind)
  }

  @Test("load with their optional keys made real")
  func optional() throws {
    for kind in try SiteKinds.shipped.get().all { try optional(kind.kind) }
  }

  private func optional(_ kind: Kind) throws {
    let page = try #require(try template(kind))
    // An issued report is no draft any more.
    let text = page.text.replacing("\n# file:", with: "\n#file:").replacing("\n# ", with: "\n")
      .replacing("\ndraft_number:", with: "\n#draft_number:")
    #expect(try TemporarySite([page.path: text]).load(drafts: true).diagnostics.map(\.line) == [])
  }

  @Test("lie in the folder of their kind under a name made of the title")
  func places() throws {
    #expect(try template(.page)?.path == "content/dai-hoi-lan-1.md")
    #expect(try template(.committee)?.path == "content/to-chuc/dang-uy.md")
    #expect(try template(.branch)?.path == "content/to-chuc/chi-bo/dai-hoi-lan-1.md")
    #expect(try template(.annualReport)?.path == "content/bao-cao/2026/index.md")
    #expect(try template(.reportChapter)?.path == "content/bao-cao/2026/dai-hoi-lan-1.md")
  }

  @Test("hold what their kind requires and, as comments, what it allows")
  func text() throws {
    #expect(
      try template(.branch, "Chi bộ A")?.text == """
        ---
        title: Chi bộ A
        date: 2026-09-05
        draft: true  # Bản thảo: xóa dòng này khi bài đã xong
        code: bo-mon-a  # Mã trong các bảng số liệu
        type: department  # Chi bộ của bộ môn, sinh viên hay văn phòng
        # posts: [{post: Bí thư, name: Họ và tên, academic_title: TS.}]  # Các chức vụ và người giữ chức
        # summary: Một câu nói trang có gì  # Một câu tóm tắt, hiện trong danh sách
        # tags: [Đoàn, tình nguyện]  # Các chuyên mục của trang
        ---


        """)
  }

  @Test("say that they are internal where their kind is published by decision, and a report that it is a draft")
  func audience() throws {
    let line = "audience: internal  # Nội bộ; được phép đăng công khai thì đổi thành public"
    for kind in try SiteKinds.shipped.get().all.map(\.kind) {
      let lines = try #require(try template(kind)).text.split(separator: "\n").map(String.init)
      #expect(lines.contains(line) == (kind == .document || kind.rawValue == "plan"), "\(kind)")
      #expect(lines.contains { $0.hasPrefix("draft_number: 1 ") } == (kind == .annualReport), "\(kind)")
      #expect(lines.contains { $0.hasPrefix("draft: true ") } == (kind != .annualReport), "\(kind)")
    }
  }

  @Test("need a title that makes a file name", arguments: ["", "★", "…"])
  func noName(title: String) throws {
    #expect(try template(.news, title) == nil)
  }
}
