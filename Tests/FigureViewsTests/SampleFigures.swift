import Content
import Diagnostics
import Input
import Markdown
import TestSupport

@testable import FigureViews
@testable import Figures

/// Two years of figures of a made-up faculty with three branches.
enum SampleFigures {
  static let files: [String: String] = [
    "content/site.yaml": """
    name: Đảng bộ Khoa Ví Dụ
    years:
      - {year: 2025}
      - {year: 2026, as_of: 2026-11-30}
    """,
    "content/to-chuc/dang-uy.md": """
    ---
    title: Đảng ủy Khoa
    kind: committee
    term: 2025 - 2030
    posts: [{post: Bí thư, name: Người Một}]
    members.total: 30
    branches.count: 3
    ---
    """,
    "content/to-chuc/chi-bo/a.md": branch("Chi bộ Bộ môn Một", "bo-mon-mot"),
    "content/to-chuc/chi-bo/b.md": branch("Chi bộ Bộ môn Hai và Xưởng thực hành cơ khí", "bo-mon-hai"),
    "content/to-chuc/chi-bo/c.md": branch("Chi bộ Sinh viên", "sinh-vien"),
  ].merging(tables(2025, lastYear)) { $1 }.merging(tables(2026, thisYear)) { $1 }

  private static func branch(_ title: String, _ code: String) -> String {
    "---\ntitle: \(title)\nkind: branch\ncode: \(code)\ntype: department\n---\n"
  }

  private static func tables(_ year: Int, _ tables: [(file: String, text: String)]) -> [String: String] {
    Dictionary(uniqueKeysWithValues: tables.map { ("content/so-lieu/\(year)/\($0.file)", $0.text) })
  }

  private static let thisYear = [
    ExampleTable.branches.file(
      .row("bo-mon-mot", [\.total: 12, \.official: 11, \.probationary: 1, \.women: 4]),
      .row("bo-mon-hai", [\.total: 10, \.official: 10, \.women: 3]),
      .row("sinh-vien", [\.total: 8, \.official: 3, \.probationary: 5, \.women: 5, \.students: 8])),
    ExampleTable.movement.file(
      .row(
        "bo-mon-mot", .official,
        [\.opening: 10, \.transferredIn: 1, \.madeOfficial: 1, \.internalOut: 1, \.closing: 11, \.temporaryIn: 1]),
      .row("bo-mon-mot", .probationary, [\.opening: 1, \.admitted: 1, \.madeOfficial: 1, \.closing: 1]),
      .row(
        "bo-mon-hai", .official,
        [\.opening: 10, \.died: 1, \.internalIn: 1, \.closing: 10, \.temporaryOut: 1, \.exempt: 1]),
      .row("bo-mon-hai", .probationary),
      .row("sinh-vien", .official, [\.opening: 4, \.transferredOut: 2, \.madeOfficial: 1, \.closing: 3]),
      .row(
        "sinh-vien", .probationary,
        [\.opening: 3, \.admitted: 4, \.struckOff: 1, \.madeOfficial: 1, \.closing: 5])),
    ExampleTable.branchClassification.file(
      .row("bo-mon-mot", [\.rating: "Hoàn thành xuất sắc nhiệm vụ"]),
      .row("bo-mon-hai", [\.rating: "Hoàn thành tốt nhiệm vụ"]),
      .row("sinh-vien", [\.rating: "Không hoàn thành nhiệm vụ"])),
    ExampleTable.memberClassification.file(
      .row("bo-mon-mot", [\.excellent: 2, \.good: 9, \.completed: 1]),
      .row("bo-mon-hai", [\.excellent: 1, \.good: 7, \.completed: 1, \.notRated: 1, \.exempt: 1]),
      .row("sinh-vien", [\.good: 3, \.notCompleted: 1, \.notRated: 4, \.admittedLately: 4])),
    ExampleTable.study.file(
      .row([
        \.date: "2026-02-15", \.subject: "Nghị quyết của Trung ương", \.level: "Trung ương", \.required: 29,
        \.present: 28,
      ]),
      .row([
        \.date: "2026-06-20", \.subject: "Thông tin thời sự quý II", \.level: "Thời sự", \.required: 30, \.present: 30,
      ])),
    ExampleTable.discipline.file(
      .row("bo-mon-mot", [\.measure: "Kiểm tra", \.subject: "Đảng viên", \.count: 2]),
      .row("sinh-vien", [\.measure: "Khiển trách", \.subject: "Đảng viên", \.count: 1])),
    ExampleTable.activities.file(
      .row([
        \.group: "Phong trào", \.title: "Thanh niên tình nguyện", \.lead: "Liên chi Đoàn", \.participants: 1250,
        \.result: "Ba đợt",
      ]),
      .row([\.group: "Hoạt động", \.title: "Ngày hội việc làm", \.participants: 420]),
      .row([
        \.group: "Doanh nghiệp", \.title: "Công ty Ví Dụ", \.lead: "Bộ môn Một", \.participants: 35,
        \.result: "Hai hợp đồng thực tập",
      ])),
    ExampleTable.awards.file(
      .row([
        \.recipient: "Chi bộ Bộ môn Một", \.award: "Giấy khen", \.decision: "12-QĐ/ĐU", \.date: "2026-11-20",
        \.level: "Đảng ủy Trường", \.kind: "Tập thể",
      ]),
      .row([
        \.recipient: "Người Được Khen", \.award: "Bằng khen", \.decision: "15-QĐ/TU", \.date: "2026-11-25",
        \.level: "Thành ủy", \.kind: "Cá nhân",
      ])),
    ExampleTable.fees.file(
      .row(
        "bo-mon-mot",
        [\.collected: 12_000_000, \.keptShare: "30%", \.kept: 3_600_000, \.paidUp: 8_400_000]),
      .row(
        "bo-mon-hai",
        [\.collected: 10_000_000, \.keptShare: "30%", \.kept: 3_000_000, \.paidUp: 7_000_000]),
      .row("sinh-vien", [\.collected: 300_000, \.keptShare: "30%", \.kept: 90_000, \.paidUp: 210_000])),
  ]

  private static let lastYear = [
    ExampleTable.branches.file(
      .row("bo-mon-mot", [\.total: 11, \.official: 10, \.probationary: 1, \.women: 4]),
      .row("bo-mon-hai", [\.total: 10, \.official: 10, \.women: 3]),
      .row("sinh-vien", [\.total: 7, \.official: 4, \.probationary: 3, \.women: 4, \.students: 7])),
    ExampleTable.movement.file(
      .row("bo-mon-mot", .official, [\.opening: 10, \.closing: 10]),
      .row("bo-mon-mot", .probationary, [\.admitted: 1, \.closing: 1]),
      .row("bo-mon-hai", .official, [\.opening: 10, \.closing: 10, \.exempt: 1]),
      .row("bo-mon-hai", .probationary),
      .row("sinh-vien", .official, [\.opening: 5, \.transferredOut: 1, \.closing: 4]),
      .row("sinh-vien", .probationary, [\.opening: 1, \.admitted: 2, \.closing: 3])),
    ExampleTable.branchClassification.file(
      .row("bo-mon-mot", [\.rating: "Hoàn thành tốt nhiệm vụ"]),
      .row("bo-mon-hai", [\.rating: "Hoàn thành tốt nhiệm vụ"]),
      .row("sinh-vien", [\.rating: "Hoàn thành nhiệm vụ"])),
    ExampleTable.memberClassification.file(
      .row("bo-mon-mot", [\.excellent: 2, \.good: 8, \.notRated: 1, \.admittedLately: 1]),
      .row("bo-mon-hai", [\.excellent: 1, \.good: 8, \.notRated: 1, \.exempt: 1]),
      .row("sinh-vien", [\.good: 5, \.notRated: 2, \.admittedLately: 2])),
    ExampleTable.study.file(
      .row([
        \.date: "2025-03-15", \.subject: "Nghị quyết của Đảng ủy Trường", \.level: "Trường", \.required: 28,
        \.present: 26,
      ])),
    ExampleTable.discipline.file(),
    ExampleTable.activities.file(
      .row([
        \.group: "Phong trào", \.title: "Thanh niên tình nguyện", \.lead: "Liên chi Đoàn", \.participants: 1100,
      ])),
    ExampleTable.awards.file(),
  ]

  /// The figures of the site, read once and found without fault.
  static func values(
    year: Int? = nil, branch: String? = nil, audience: Audience = .public
  ) throws -> FigureValues {
    let (site, diagnostics) = try read.get()
    guard diagnostics.isEmpty else { throw TestSite.Failure("\(diagnostics)") }
    return FigureValues(site, words: .vietnamese, year: year, branch: branch, audience: audience)
  }

  private static let read: Result<(Site, [Diagnostic]), any Error> = Result {
    let test = try site()
    return (test.site, test.diagnostics)
  }

  /// The site with other files beside these.
  static func site(_ files: [String: String] = [:], audience: Audience = .public) throws -> TestSite {
    try TestSite(self.files.merging(files) { $1 }, audience: audience)
  }

  /// What an expression gives: its text, its HTML, or the rule that refuses it with its message and help.
  static func told(_ expression: String, _ values: FigureValues) -> String {
    switch values.resolve(expression, prefix: "so-lieu_1", at: { Location(file: "content/a.md") }).resolution {
    case .text(let text): text
    case .count(let count, _): count.number
    case .block(let block): String(decoding: block.html, as: UTF8.self)
    case .refused(let finding): "\(finding.rule): \(finding.message.en); \(finding.help.en)"
    }
  }
}
