import Diagnostics
import Input

extension Rule {
  static let unknownHeadLine = Rule(
    id: "report/unknown-head-line", severity: .warning,
    title: Wording(
      vi: "Chỗ xuống dòng ở phần đầu báo cáo là của một tên có ở đó",
      en: "A line break for the head of reports is one of a name that stands there"),
    reason: Wording(
      vi: "Tên ghi khác một chữ thì chỗ xuống dòng không có tác dụng, và từ ghép lại bị tách ra ở cuối dòng.",
      en: "Where the name differs by a letter the break does nothing, and lines end within compounds again."),
    breaks: [
      site("[Chi bộ Bộ môn / Kỹ thuật mạch, ↓Chi bộ Bộ môn / Kỹ thuật mách]"), site("[↓Đảng bộ Trường Ví Dụ]"),
      site("[↓Chi bộ Bộ môn/Kỹ thuật mạch]"),
    ],
    keeps: [site("[Chi bộ Bộ môn / Kỹ thuật mạch, Đảng bộ / Trường Ví Dụ, Đảng bộ / Khoa / Ví Dụ]"), site("[]")])

  private static func site(_ lines: String) -> Example {
    Example([
      .init("content/site.yaml", "name: Đảng bộ Khoa Ví Dụ\nparent: Đảng bộ Trường Ví Dụ\nhead_lines: \(lines)\n"),
      .init(
        "content/to-chuc/ktm.md",
        "---\ntitle: Chi bộ Bộ môn Kỹ thuật mạch\nkind: branch\ncode: ktm\ntype: department\n---\n"),
    ])
  }
}

/// Holds `head_lines` against the names that can stand in the head of a report.
struct HeadLinesCheck {
  private let written: [(name: String, location: Location)]

  init() {
    written = []
  }

  init(_ names: [String], in fields: WrittenFields) {
    written = Array(zip(names, fields.locations(ofItems: "head_lines")))
  }

  /// One finding for each entry that sets no line break of a name of the site, of its branches or of its reports' issuers.
  func findings(_ settings: SiteSettings, _ pages: [ReadPage]) -> [Diagnostic] {
    guard !written.isEmpty else { return [] }
    let names = [settings.name, settings.parent].compactMap(\.self) + pages.flatMap(\.namesInHead)
    return written.filter { entry in
      let lines = HeadLines.lines(entry.name)
      return lines.count < 2 || !names.contains(lines.joined(separator: " "))
    }.map { .unknownHeadLine($0.name, nearest: NearestName.of($0.name, among: names), at: $0.location) }
  }
}

extension ReadPage {
  /// What of it can stand in the head of a report.
  fileprivate var namesInHead: [String] {
    switch details {
    case .branch: [title]
    case .committee(let committee): [committee.parent].compactMap(\.self)
    case .annualReport(let report): [report.issuer] + [report.parent].compactMap(\.self)
    default: []
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownHeadLine(_ name: String, nearest: String?, at location: Location) -> Diagnostic {
    let isWhole = HeadLines.lines(name).count < 2
    let help =
      nearest.map {
        Wording(vi: "Ghi “\($0)” với “ / ” ở chỗ xuống dòng", en: "Write “\($0)” with “ / ” where its line breaks")
      }
      ?? Wording(
        vi: "Ghi đúng tên ở “name”, “parent”, “issuer” hoặc tiêu đề trang chi bộ, với “ / ” ở chỗ xuống dòng",
        en: "Write a name as “name”, “parent”, “issuer” or a branch’s page has it, with “ / ” where its line breaks")
    return Rule.unknownHeadLine.finding(
      at: location,
      isWhole
        ? Wording(vi: "“\(name)” không có chỗ xuống dòng nào", en: "“\(name)” has no line break")
        : Wording(
          vi: "Không báo cáo nào có tên “\(HeadLines.lines(name).joined(separator: " "))” ở phần đầu",
          en: "No report has “\(HeadLines.lines(name).joined(separator: " "))” in its head"),
      required: Wording(verbatim: "Chi bộ Bộ môn / Kỹ thuật mạch"), help: help)
  }
}
