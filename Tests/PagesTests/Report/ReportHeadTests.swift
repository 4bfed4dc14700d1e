import Content
import Testing

@testable import Pages

@Suite("What is filled in on a report")
struct ReportHeadTests {
  private func document(_ path: String, front: String = "") throws -> ReportDocument<[UInt8]> {
    var files = ReportPageTests.files
    files["content/bao-cao/2026/index.md"] = """
      ---
      title: Báo cáo
      year: 2026
      issuer: Đảng ủy Khoa Ví Dụ
      audience: public
      \(front)
      ---
      """
    let site = try TestSite(files).site
    let assembly = ReportHeadAssembly(settings: site.settings, committee: site.committee?.committee)
    let report = try #require(SiteReports(site).all.first { $0.address == path })
    return ReportDocument(
      year: 2026, head: assembly.head(of: report), opening: [], chapters: [], closing: assembly.closing(of: report),
      annexes: [], hasContents: false, isIllustrative: false, isInternal: false)
  }

  @Test("a report without a number is the first draft unless it says which")
  func drafts() throws {
    let first = try document("/bao-cao/2026/")
    #expect(first.isDraft && first.head.draftNumber == 1 && first.head.symbol == "BC/ĐU")
    #expect(try document("/bao-cao/2026/", front: "draft_number: 4").head.draftNumber == 4)
    #expect(try document("/bao-cao/2026/", front: "number: 12-BC/ĐU").head.draftNumber == nil)
  }

  @Test(
    "a number of one digit takes a zero before it",
    arguments: [("7-BC/ĐU", "07"), ("12-BC/ĐU", "12"), ("112/BC", "112")])
  func numbers(written: String, number: String) throws {
    #expect(try document("/bao-cao/2026/", front: "number: \(written)").head.number == number)
  }

  @Test("the committee's report stands under the site's parent body, a branch's under the site's own")
  func bodies() throws {
    let committee = try document("/bao-cao/2026/").head
    #expect((committee.parent, committee.issuer) == ("Đảng bộ Trường Ví Dụ", "Đảng ủy Khoa Ví Dụ"))
    let branch = try document("/bao-cao/2026/chi-bo/a/").head
    #expect((branch.parent, branch.issuer, branch.symbol) == ("Đảng bộ Khoa Ví Dụ", "Chi bộ A", "BC/CB"))
  }

  @Test("the signer's post is that of the declared posts, unless it is filled in")
  func posts() throws {
    #expect(try document("/bao-cao/2026/").closing.post == "Bí thư")
    #expect(try document("/bao-cao/2026/", front: "signer: Người Hai").closing.post == "Phó Bí thư")
    let stated = try document("/bao-cao/2026/", front: "signer: Người Hai\nsigner_post: Quyền Bí thư")
    #expect(stated.closing.post == "Quyền Bí thư")
  }

  @Test("where the report is kept is the last of the recipients, once")
  func recipients() throws {
    #expect(try document("/bao-cao/2026/").closing.recipients == ["Lưu Đảng ủy"])
    #expect(try document("/bao-cao/2026/", front: "recipients: [A, Lưu VP]").closing.recipients == ["A", "Lưu VP"])
    #expect(try document("/bao-cao/2026/chi-bo/a/").closing.recipients == ["Lưu Chi bộ"])
  }

  @Test("only a State report is addressed to somebody, and its subject begins with a capital")
  func layouts() throws {
    let party = try document("/bao-cao/2026/", front: "addressee: Ban Giám hiệu").head
    #expect(party.addressee == nil)
    #expect(party.subject == "tổng kết công tác năm 2026, phương hướng, nhiệm vụ năm 2027")
    let state = try document("/bao-cao/2026/", front: "layout: state\naddressee: Ban Giám hiệu").head
    #expect(state.addressee == "Ban Giám hiệu")
    #expect(state.subject.hasPrefix("Tổng kết"))
  }
}
