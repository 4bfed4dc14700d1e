import Content
import Diagnostics
import Foundation
import Vietnamese

/// `kyyeu new report YEAR`: the reports of a year, started from the chapters of the year before, or from the usual parts of a
/// report where there is none.
struct NewReport {
  /// What is asked for instead of a kind of page.
  static let name = "report"

  /// As the user wrote it.
  let year: String
  /// Absolute path of the site's root.
  let root: String
  /// The folder that holds the shipped templates.
  let share: ShareOptions
  let language: Language

  func run() throws {
    guard let number = Int(year), (1000...9999).contains(number), year.utf8.count == 4 else {
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "“\(year)” không phải là một năm. Viết bốn chữ số, như kyyeu new report 2027",
            en: "“\(year)” is no year. Write four digits, as kyyeu new report 2027")))
    }
    let loaded = try Loading.load(
      root: root, kinds: SiteKinds.load(root: root, share: share.path()), options: .ofOffice)
    guard let site = loaded.site else {
      throw CommandError(
        code: .contentErrors, message: localized(loaded.diagnostics.first?.message ?? Wording(verbatim: "")))
    }
    try tell(LastReport(before: number, site: site, findings: loaded.diagnostics))
    let next = NextReport(year: number, site: site)
    let reports =
      try next.map { next in
        next.reports.map { NewReportFiles(texts: $0.files, copies: $0.copies) }
      } ?? firstReports(number, site)
    let (made, kept) = try NewReportWriting(root: root).write(reports)
    for path in made.flatMap(\.paths) {
      try Terminal.standardOutput.writeLine(localized(Wording(vi: "Đã tạo \(path)", en: "Made \(path)")))
    }
    for report in kept {
      try Terminal.standardOutput.writeLine(
        localized(
          Wording(vi: "Giữ nguyên \(report.index), đã có từ trước", en: "Kept \(report.index), which was there")))
    }
    let places = PlacesToReview(made.flatMap(\.texts), yearBefore: next?.previousYear)
    let advice = NewReportAdvice(
      year: number, yearBefore: next?.previousYear, places: places, hasFigures: site.figures[number] != nil)
    for line in advice.lines { try Terminal.standardOutput.writeLine(localized(line)) }
  }

  /// Prints what was found in last year's report, and ends where a part of it could not be read.
  private func tell(_ last: LastReport) throws {
    let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
    if !last.findings.isEmpty { try Terminal.standardError.write(renderer.render(last.findings)) }
    guard !last.unreadable.isEmpty else { return }
    let files = last.unreadable.joined(separator: ", ")
    throw CommandError(
      code: .contentErrors,
      message: localized(
        Wording(
          vi:
            "Không đọc được \(files), nên chưa lập báo cáo mới; không tệp nào bị thay đổi. Sửa các lỗi trên rồi chạy lại",
          en:
            "Could not read \(files), so no report was made and nothing was changed. Mend the errors above and try again"
        )))
  }

  /// The usual parts, which lie beside the shipped templates.
  private func firstReports(_ year: Int, _ site: Site) throws -> [NewReportFiles] {
    let folder = URL(filePath: try share.path()).appending(path: "templates/starter/report")
    let skeleton = try ["committee", "branches"].flatMap { name in
      try FileManager.default.contentsOfDirectory(atPath: folder.appending(path: name).path(percentEncoded: false))
        .filter { $0.hasSuffix(".md") }.sorted().map { file in
          let path = "\(name)/\(file)"
          return (path: path, text: try String(contentsOf: folder.appending(path: path), encoding: .utf8))
        }
    }
    return FirstReport(year: year, site: site, skeleton: skeleton).reports.map { NewReportFiles(texts: $0, copies: []) }
  }
}

extension LoadingOptions {
  /// Everything that lies in `content/`: also last year's report where it has expired or is a draft.
  fileprivate static let ofOffice = LoadingOptions(date: .earliest, audience: .internal, drafts: true)
}
