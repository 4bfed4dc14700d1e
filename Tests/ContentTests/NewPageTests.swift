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

  /// The text with a sample for each required key that is left to be filled in.
  private func filled(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      guard let match = line.wholeMatch(of: /([a-z_.]+):  #.*\((?:bắt buộc|required)\); ([^:]+): (.*)/) else {
        return String(line)
      }
      let isChoice = ["một trong", "one of"].contains(match.output.2)
      let value = isChoice ? match.output.3.prefix { $0 != "," } : match.output.3
      return "\(match.output.1): \(value)"
    }.joined(separator: "\n")
  }

  @Test("load once what they require is filled in, as drafts of their kind", arguments: Language.allCases)
  func load(language: Language) throws {
    for kind in try SiteKinds.shipped.get().all { try load(kind.kind, kind.audience, language) }
  }

  private func load(_ kind: Kind, _ audience: DefaultAudience, _ language: Language) throws {
    let page = try #require(try template(kind, "Đại hội: lần \"1\" #2", language))
    let site = try TemporarySite([page.path: filled(page.text)])
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
    let text = filled(page.text).replacing("\n# file:", with: "\n#file:").replacing("\n# ", with: "\n")
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
        code: a  # Mã trong các bảng số liệu
        type:  # Chi bộ của bộ môn, sinh viên hay văn phòng (bắt buộc); một trong: Chi bộ bộ môn, Chi bộ sinh viên, Chi bộ Văn phòng
        # posts: [{post: Bí thư, name: Họ và tên, academic_title: TS.}]  # Các chức vụ và người giữ chức
        # summary: Một câu nói trang có gì  # Một câu tóm tắt, hiện trong danh sách
        # tags: [Đoàn, tình nguyện]  # Các chuyên mục của trang
        ---


        """)
  }

  @Test("say that they are internal where their kind is published by decision, and a report that it is a draft")
  func audience() throws {
    let line = "audience: nội bộ  # Được phép đăng công khai thì đổi thành: công khai"
    for kind in try SiteKinds.shipped.get().all.map(\.kind) {
      let lines = try #require(try template(kind)).text.split(separator: "\n").map(String.init)
      #expect(lines.contains(line) == (kind == .document || kind.rawValue == "plan"), "\(kind)")
      #expect(lines.contains { $0.hasPrefix("draft_number: 1 ") } == (kind == .annualReport), "\(kind)")
      #expect(lines.contains { $0.hasPrefix("draft: true ") } == (kind != .annualReport), "\(kind)")
    }
  }

  @Test(
    "hold no value that somebody could take for what was written: every required key is without one, and told as missing"
  )
  func noSampleValues() throws {
    for kind in try SiteKinds.shipped.get().all where kind.kind != .annualReport {
      let page = try #require(try template(kind.kind, "Sơ kết"))
      let empty = kind.ownFields.filter(\.isRequired).map(\.name).filter { page.text.contains("\n\($0):  # ") }
      let known = Set(["code"])
      #expect(Set(empty) == Set(kind.ownFields.filter(\.isRequired).map(\.name)).subtracting(known), "\(kind.kind)")
      let site = try TemporarySite([page.path: page.text.replacing(/draft: .*/, with: "")])
      let missing = try site.load(audience: .internal).diagnostics.filter { $0.severity == .error }
      #expect(missing.allSatisfy { $0.rule == "content/missing-field" }, "\(kind.kind)")
      #expect(missing.count >= empty.count, "\(kind.kind): \(missing.map(\.line))")
    }
  }

  @Test("as a draft that is not filled in stop nothing, and say what is missing")
  func unfinishedDraft() throws {
    let page = try #require(try template(.branch, "Chi bộ Viễn thông"))
    let site = try TemporarySite([page.path: page.text])
    let loaded = try site.load()
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/to-chuc/chi-bo/chi-bo-vien-thong.md:6:1 content/missing-field: Mục “type” chưa có nội dung"
      ])
    #expect(loaded.diagnostics.map(\.severity) == [.hint])
    #expect(loaded.site?.omissions.map(\.reason) == [.draft])
    #expect(try site.load(drafts: true).diagnostics.map(\.severity) == [.error])
  }

  @Test(
    "take from the title what it tells",
    arguments: [
      (Kind.branch, "Chi bộ Bộ môn Kỹ thuật mạch", ["code: bo-mon-ky-thuat-mach  #", "type: Chi bộ bộ môn  #"]),
      (.branch, "Chi bộ Sinh viên 2", ["code: sinh-vien-2  #", "type: Chi bộ sinh viên  #"]),
      (.branch, "Chi bộ Văn phòng Khoa", ["type: Chi bộ Văn phòng  #"]),
      (.branch, "Chi bộ Viễn thông", ["type:  #"]),
      (.document, "Kế hoạch số 12-KH/ĐU về kiểm tra", ["number: 12-KH/ĐU  #", "type: Kế hoạch  #", "issued_on:  #"]),
      (.document, "Lịch tuần", ["number:  #", "type:  #"]),
      (.organisation, "Hội Sinh viên Khoa", ["type: Hội Sinh viên  #"]),
      (.organisation, "Liên chi Đoàn", ["type:  #"]),
    ])
  func told(kind: Kind, title: String, lines: [String]) throws {
    let text = try #require(try template(kind, title)).text
    for line in lines { #expect(text.contains("\n\(line)"), "\(text)") }
  }

  @Test("need a title that makes a file name", arguments: ["", "★", "…"])
  func noName(title: String) throws {
    #expect(try template(.news, title) == nil)
  }
}
