import Content
import Diagnostics
import Input
import TestSupport
import Testing
import Vietnamese

@Suite("Kinds of pages")
struct KindTests {
  private func details(_ path: String, _ yaml: String) throws -> Details { try page(path, yaml).details }

  private func page(_ path: String, _ yaml: String) throws -> Page {
    let loaded = try TemporarySite([path: "---\ntitle: A\n\(yaml)\n---\n"]).load(audience: .internal)
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site.flatMap { ($0.pages + $0.chapters).first })
  }

  @Test(
    "the committee states its figures under dotted keys or in groups",
    arguments: ["members.total: 62\nbranches.count: 8", "members:\n  total: 62\nbranches: {count: 8}"])
  func committee(figures: String) throws {
    let posts =
      "posts:\n  - post: Bí thư\n    name: Người Một\n    academic_title: TS.\n  - {post: Ủy viên, name: Người Hai}"
    let details = try details(
      "content/to-chuc/dang-uy.md", "term: 2025 - 2030\n\(posts)\n\(figures)\nparent: Đảng ủy Trường")
    guard case .committee(let committee) = details else { throw WrongKind() }
    #expect(committee.term == "2025 - 2030")
    #expect(committee.membersTotal == 62)
    #expect(committee.branchesCount == 8)
    #expect(committee.parent == "Đảng ủy Trường")
    #expect(committee.posts.map(\.post) == ["Bí thư", "Ủy viên"])
    #expect(committee.posts.map(\.name) == ["Người Một", "Người Hai"])
    #expect(committee.posts.map(\.academicTitle) == ["TS.", nil])
  }

  @Test("a branch has its code and type")
  func branch() throws {
    guard case .branch(let branch) = try details("content/to-chuc/chi-bo/a.md", "code: 01\ntype: student") else {
      throw WrongKind()
    }
    #expect(branch.code == "01")
    #expect(branch.type == .student)
    #expect(branch.posts.isEmpty)
  }

  @Test("an organisation has its type and who directs it")
  func organisation() throws {
    let page = try page(
      "content/doan-the/a.md",
      "type: trade-union\ndirected_by: Đảng ủy\nposts: [{post: Chủ tịch, name: Người Một}]")
    guard case .organisation(let organisation) = page.details else { throw WrongKind() }
    #expect(organisation.posts.map(\.name) == ["Người Một"])
    #expect(page.values["type"] == .text("trade-union"))
    #expect(page.values["directed_by"] == .text("Đảng ủy"))
  }

  @Test("a study session has its resolution and its attendance")
  func studySession() throws {
    let yaml =
      "date: 5/9/2026\nsubject: Nghị quyết\nlevel: current-affairs\nrequired: 1.062\npresent: 62\nplace: A1\nresolution:\n  number: 12-NQ/ĐU\n  issuer: Đảng ủy\n  date: 1/9/2026"
    let values = try page("content/hoc-tap-nghi-quyet/a.md", yaml).values
    #expect(values["subject"] == .text("Nghị quyết"))
    #expect(values["level"] == .text("current-affairs"))
    #expect(values["required"] == .whole(1062))
    #expect(values["present"] == .whole(62))
    #expect(values["place"] == .text("A1"))
    guard case .group(let resolution)? = values["resolution"] else { throw WrongKind() }
    #expect(resolution["number"] == .text("12-NQ/ĐU"))
    #expect(resolution["issuer"] == .text("Đảng ủy"))
    #expect(resolution["date"] == CalendarDate("2026-09-01").map(FieldValue.date))
  }

  @Test("a partner needs its title alone")
  func partner() throws {
    let values = try page("content/khoi-nghiep-viec-lam/doanh-nghiep/a.md", "departments: [A, B]").values
    #expect(values["departments"] == .texts(["A", "B"]))
    #expect(values["since"] == nil)
    #expect(values["website"] == nil)
  }

  @Test("a document has its number, issuer, day and type")
  func document() throws {
    let yaml = "number: 12-NQ/ĐU\nissuer: Đảng ủy\nissued_on: 2026-09-05\ntype: Nghị quyết"
    let page = try page("content/van-ban/a.md", yaml)
    guard case .document(let document) = page.details else { throw WrongKind() }
    #expect(document.number == "12-NQ/ĐU")
    #expect(document.issuedOn == CalendarDate("2026-09-05"))
    #expect(document.type == "Nghị quyết")
    #expect(page.values["issuer"] == .text("Đảng ủy"))
    #expect(page.values["file"] == nil)
  }

  @Test("an annual report is the page of its year's folder, or of a folder in that", arguments: ["", "chi-bo/"])
  func annualReport(folder: String) throws {
    let yaml = "year: 2026\nissuer: Đảng ủy\nrecipients: [A]\ndraft_number: 2\nsigner: Người Ký"
    let path = "content/bao-cao/2026/\(folder)index.md"
    guard case .annualReport(let report) = try details(path, yaml) else { throw WrongKind() }
    #expect(report.year == 2026)
    #expect(report.recipients == ["A"])
    #expect((report.scope, report.layout, report.isDoubleSided) == (.committee, nil, false))
    #expect((report.issue.signer, report.issue.draftNumber) == ("Người Ký", 2))
    #expect(report.issue.number == nil && report.branches.isEmpty)
  }

  @Test("the report of the branches has what is filled in for single ones")
  func reportOfBranches() throws {
    let yaml = """
      year: 2026
      issuer: Các chi bộ
      scope: branches
      layout: state
      branches:
        - {code: bo-mon-a, number: 03-BC/CB, signed_on: 5/12/2026}
      """
    guard case .annualReport(let report) = try details("content/bao-cao/2026/chi-bo/index.md", yaml) else {
      throw WrongKind()
    }
    #expect((report.scope, report.layout) == (.branches, "state"))
    #expect(report.branches["bo-mon-a"]?.number == "03-BC/CB")
    #expect(report.branches["bo-mon-a"]?.signedOn == CalendarDate("2026-12-05"))
  }

  @Test("the other pages in a year's folder are chapters and annexes of its report")
  func chapters() throws {
    guard case .reportChapter(let chapter) = try details("content/bao-cao/2026/01-a.md", "") else { throw WrongKind() }
    #expect((chapter.isNumbered, chapter.isAnnex, chapter.isLandscape) == (true, false, false))
    guard case .reportChapter(let annex) = try details("content/bao-cao/2026/chi-bo/a.md", "annex: true") else {
      throw WrongKind()
    }
    #expect(annex.isAnnex)
  }

  @Test(
    "a page without a kind has that of its folder, an index.md and any other place none",
    arguments: [
      ("content/tin-tuc/a.md", "news"), ("content/tin-tuc/2026/a.md", "news"), ("content/tin-tuc/index.md", "page"),
      ("content/hoat-dong/a.md", "activity"), ("content/tin-tuc.md", "page"), ("content/khac/tin-tuc/a.md", "page"),
      ("content/khoi-nghiep-viec-lam/a.md", "page"), ("content/khoi-nghiep-viec-lam/doanh-nghiep/a.md", "partner"),
    ])
  func byFolder(path: String, kind: String) throws {
    #expect(try page(path, "date: 2026-09-05").kind.rawValue == kind)
  }

  @Test("a page names its own kind anywhere")
  func named() throws {
    #expect(try page("content/a.md", "kind: news\ndate: 2026-09-05").kind == .news)
    #expect(try page("content/tin-tuc/a.md", "kind: page").kind == .page)
  }

  @Test("plain pages in the folder of a kind are ordinary pages, and one hint says so")
  func plain() throws {
    let page = "---\ntitle: A\n---\n"
    let loaded = try TemporarySite([
      "content/tin-tuc/a.md": page, "content/tin-tuc/b.md": page, "content/phong-trao/c.md": page,
    ]).load()
    #expect(loaded.site?.pages.map(\.kind) == [.page, .page, .page])
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/phong-trao/c.md content/plain-page: 1 trang trong content/phong-trao/ được coi là trang thường, không phải loại “movement”",
        "content/tin-tuc/a.md content/plain-page: 2 trang trong content/tin-tuc/ được coi là trang thường, không phải loại “news”",
      ])
    #expect(loaded.diagnostics.map(\.severity) == [.hint, .hint])
    #expect(loaded.diagnostics.map(\.required?.vi) == ["Các mục organisation", "Các mục date"])
  }

  @Test("a page with one key of its folder's kind is told what else that kind requires")
  func incomplete() throws {
    let findings = try TemporarySite(["content/to-chuc/chi-bo/a.md": "---\ntitle: A\ntype: office\n---\n"]).load()
      .diagnostics
    #expect(findings.map(\.line) == ["content/to-chuc/chi-bo/a.md:1:1 content/missing-field: Thiếu mục “code”"])
    #expect(findings.first?.help.vi == "Thêm một dòng, ví dụ: code: bo-mon-a")
  }

  struct WrongKind: Error {}
}
