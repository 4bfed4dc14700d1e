import Content
import TestSupport
import Testing

@testable import Reports
@testable import Website

@Suite("What is filled in on a report")
struct ReportHeadTests {
  private func document(_ path: String, front: String = "") throws -> ReportDocument<[UInt8]> {
    try made(path, front: front).document
  }

  private func made(
    _ path: String, front: String
  ) throws -> (document: ReportDocument<[UInt8]>, layout: OfficialLayout) {
    var files = ReportPageTests.files
    files["content/bao-cao/2026/index.md"] = """
      ---
      title: Báo cáo
      year: 2026
      issuer: Đảng ủy Khoa Ví Dụ
      \(front)
      ---
      """
    let made = try TestSite(files, audience: .internal)
    let site = made.site
    let assembly = ReportHeadAssembly(settings: site.settings, committee: site.committee?.committee)
    let report = try #require(SiteReports(site, layouts: made.layouts).all.first { $0.address == path })
    let document = ReportDocument<[UInt8]>(
      year: 2026, head: assembly.head(of: report), opening: [], chapters: [], closing: assembly.closing(of: report),
      annexes: [], hasContents: false, isIllustrative: false)
    return (document, report.layout)
  }

  @Test("a report is a draft where it says which, issued where it has a number, else the copy that is signed")
  func states() throws {
    let copy = try document("/bao-cao/2026/")
    #expect(copy.head.state == .forSignature && !copy.isDraft && copy.head.symbol == "BC/ĐU")
    let draft = try document("/bao-cao/2026/", front: "draft_number: 4")
    #expect(draft.head.state == .draft(4) && draft.isDraft)
    let issued = try document("/bao-cao/2026/", front: "number: 12-BC/ĐU\nsigned_on: 2026-12-05")
    #expect(issued.head.state == .issued && !issued.isDraft && issued.head.date?.iso == "2026-12-05")
  }

  @Test("number and day stay blank until the report is issued", arguments: ["", "draft_number: 2\n"])
  func blanks(draft: String) throws {
    let head = try document("/bao-cao/2026/", front: draft + "signed_on: 2026-12-05").head
    #expect(head.number == nil && head.date == nil)
  }

  @Test("a report with a number and a draft's stays a draft, without its number")
  func contradiction() throws {
    let head = try document("/bao-cao/2026/", front: "draft_number: 2\nnumber: 12-BC/ĐU\nsigned_on: 2026-12-05").head
    #expect(head.state == .draft(2) && head.number == nil && head.date == nil)
  }

  @Test("a branch's entry without a number is still the draft that the others are")
  func draftOfBranches() throws {
    var files = ReportPageTests.files
    files["content/bao-cao/2026/chi-bo/index.md"] = """
      ---
      title: Báo cáo của chi bộ
      year: 2026
      issuer: Các chi bộ
      scope: branches
      draft_number: 3
      branches: [{code: a, signer: Người Bốn}, {code: b, number: 12}]
      ---
      """
    let made = try TestSite(files, audience: .internal)
    let reports = SiteReports(made.site, layouts: made.layouts).ofBranches
    #expect(reports.map(\.issue.state) == [.draft(3), .issued])
    #expect(reports.map(\.issue.signer) == ["Người Bốn", nil])
  }

  @Test(
    "a number of one digit takes a zero before it",
    arguments: [("7-BC/ĐU", "07"), ("12-BC/ĐU", "12"), ("112/BC", "112"), ("9", "09")])
  func numbers(written: String, number: String) throws {
    #expect(try document("/bao-cao/2026/", front: "number: \(written)").head.number == number)
  }

  @Test("a number alone takes the symbol of its issuer's reports")
  func symbols() throws {
    #expect(try document("/bao-cao/2026/", front: "number: 12").head.symbol == "BC/ĐU")
    #expect(try document("/bao-cao/2026/", front: "number: 12-BC/ĐUK").head.symbol == "BC/ĐUK")
    let state = "layout: state\nabbreviation: KVD\nnumber: 15"
    #expect(try document("/bao-cao/2026/", front: state).head.symbol == "BC-KVD")
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
    #expect(try document("/bao-cao/2026/").closing.signatures.first?.post == "Bí thư")
    #expect(try document("/bao-cao/2026/").closing.signatures.first?.name == nil)
    #expect(
      try document("/bao-cao/2026/", front: "signer_post: Phó Bí thư").closing.signatures.first?.name == "Người Hai")
    #expect(try document("/bao-cao/2026/chi-bo/b/").closing.signatures.first?.name == "Người Ba")
    #expect(try document("/bao-cao/2026/chi-bo/a/").closing.signatures.first?.name == nil)
    #expect(try document("/bao-cao/2026/", front: "signer: Người Hai").closing.signatures.first?.post == "Phó Bí thư")
    let stated = try document("/bao-cao/2026/", front: "signer: Người Hai\nsigner_post: Quyền Bí thư")
    #expect(stated.closing.signatures.first?.post == "Quyền Bí thư")
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

  @Test(
    "the head of a faculty signs in his own right, a deputy in his place, and a union on behalf of its committee",
    arguments: [
      ("party", "", "T/M Đảng ủy", "Bí thư"), ("party", "signer: Người Hai", "T/M Đảng ủy", "Phó Bí thư"),
      ("state", "", nil, "Trưởng khoa"), ("state", "signer: Người Hai", nil, "Trưởng khoa"),
      ("state", "signer_post: Phó Trưởng khoa", "KT. Trưởng khoa", "Phó Trưởng khoa"),
      ("union", "", "TM. Ban Chấp hành", "Chủ tịch"),
    ] as [(String, String, String?, String)])
  func signing(layout: String, front: String, line: String?, post: String) throws {
    let front = "layout: \(layout)\nabbreviation: KVD\n" + front
    let (report, official) = try made("/bao-cao/2026/", front: front)
    let signature = try #require(report.closing.signatures.first)
    #expect(official.authorityLine(of: signature) == line)
    #expect(signature.post == post)
  }

  @Test(
    "where it is kept is as the layout has it, with the issuer's abbreviation",
    arguments: [
      ("abbreviation: KVD", "Lưu: VT, KVD"), ("number: 15/BC-KVD", "Lưu: VT, KVD"),
    ])
  func kept(front: String, kept: String) throws {
    #expect(try document("/bao-cao/2026/", front: "layout: state\n" + front).closing.recipients == [kept])
  }
}
