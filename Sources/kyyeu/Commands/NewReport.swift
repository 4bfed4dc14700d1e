import Content
import Diagnostics
import Foundation
import Vietnamese

/// `kyyeu new report YEAR`: the report of a year, started from the chapters of the year before.
struct NewReport {
  /// What is asked for instead of a kind of page.
  static let name = "report"

  /// As the user wrote it.
  let year: String
  /// Absolute path of the site's root.
  let root: String
  let date: CalendarDate

  func run() throws {
    guard let number = Int(year), (1000...9999).contains(number), year.utf8.count == 4 else {
      throw Stop(
        code: .usage,
        message: spoken(
          Wording(
            vi: "“\(year)” không phải là một năm. Viết bốn chữ số, như kyyeu new report 2027",
            en: "“\(year)” is no year. Write four digits, as kyyeu new report 2027")))
    }
    let loaded = try Loading.load(root: root, options: LoadingOptions(date: date, audience: .internal, drafts: true))
    guard let site = loaded.site else {
      throw Stop(code: .contentErrors, message: spoken(loaded.diagnostics.first?.message ?? Wording(verbatim: "")))
    }
    guard let report = NextReport(year: number, site: site) else {
      throw Stop(
        code: .contentErrors,
        message: spoken(
          Wording(
            vi: "Chưa có báo cáo năm nào trước \(number) để bắt đầu từ đó. Tạo báo cáo đầu tiên bằng "
              + "kyyeu new annual-report \"Báo cáo năm \(number)\"",
            en: "There is no report of a year before \(number) to start from. Make the first one with "
              + "kyyeu new annual-report \"Báo cáo năm \(number)\"")))
    }
    try write(report)
    for path in report.files.map(\.path) + report.copies.map(\.to) {
      try Terminal.standardOutput.writeLine(spoken(Wording(vi: "Đã tạo \(path)", en: "Made \(path)")))
    }
    for line in advice(report) { try Terminal.standardOutput.writeLine(spoken(line)) }
  }

  /// Writes all the files, or none where one is there.
  private func write(_ report: NextReport) throws {
    for path in report.files.map(\.path) + report.copies.map(\.to)
    where FileManager.default.fileExists(atPath: url(path).path(percentEncoded: false)) {
      throw Stop(
        code: .contentErrors,
        message: spoken(
          Wording(
            vi: "Đã có tệp \(path); không tệp nào bị thay đổi", en: "\(path) exists already; nothing was changed")))
    }
    for file in report.files {
      try make(file.path) { try Data(file.text.utf8).write(to: $0, options: .withoutOverwriting) }
    }
    for copy in report.copies {
      try make(copy.to) { try FileManager.default.copyItem(at: URL(filePath: copy.from), to: $0) }
    }
  }

  private func url(_ path: String) -> URL { URL(filePath: root).appending(path: path) }

  private func make(_ path: String, _ write: (URL) throws -> Void) throws {
    let file = url(path)
    try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try write(file)
  }

  private func advice(_ report: NextReport) -> [Wording] {
    let places = report.yearsInText
    let years =
      places.isEmpty
      ? []
      : [
        Wording(
          vi: "Còn \(places.count) chỗ ghi năm \(report.previousYear) trong lời văn, cần xem lại:",
          en: "\(places.count) places still write \(report.previousYear) in words and want a look:")
      ] + places.map { Wording(verbatim: "  \($0)") }
    return years + [
      Wording(
        vi: "Báo cáo chưa hiện trên trang: xóa dòng “draft: true” ở index.md khi đã xong.",
        en: "The report does not show on the site: delete “draft: true” in its index.md when it is done.")
    ]
  }
}
