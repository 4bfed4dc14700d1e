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
  let language: Language

  func run() throws {
    guard let number = Int(year), (1000...9999).contains(number), year.utf8.count == 4 else {
      throw Stop(
        code: .usage,
        message: spoken(
          Wording(
            vi: "“\(year)” không phải là một năm. Viết bốn chữ số, như kyyeu new report 2027",
            en: "“\(year)” is no year. Write four digits, as kyyeu new report 2027")))
    }
    let loaded = try Loading.load(root: root, options: .ofOffice)
    guard let site = loaded.site else {
      throw Stop(code: .contentErrors, message: spoken(loaded.diagnostics.first?.message ?? Wording(verbatim: "")))
    }
    try tell(LastReport(before: number, site: site, findings: loaded.diagnostics))
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

  /// Prints what was found in last year's report, and ends where a part of it could not be read.
  private func tell(_ last: LastReport) throws {
    let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
    if !last.findings.isEmpty { try Terminal.standardError.write(renderer.render(last.findings)) }
    guard !last.unreadable.isEmpty else { return }
    let files = last.unreadable.joined(separator: ", ")
    throw Stop(
      code: .contentErrors,
      message: spoken(
        Wording(
          vi:
            "Không đọc được \(files), nên chưa lập báo cáo mới; không tệp nào bị thay đổi. Sửa các lỗi trên rồi chạy lại",
          en:
            "Could not read \(files), so no report was made and nothing was changed. Mend the errors above and try again"
        )))
  }

  /// Writes all the files, or none where one is there or cannot be written.
  private func write(_ report: NextReport) throws {
    for path in report.files.map(\.path) + report.copies.map(\.to)
    where FileManager.default.fileExists(atPath: url(path).path(percentEncoded: false)) {
      throw Stop(
        code: .contentErrors,
        message: spoken(
          Wording(
            vi: "Đã có tệp \(path); không tệp nào bị thay đổi", en: "\(path) exists already; nothing was changed")))
    }
    var made: [String] = []
    do {
      for file in report.files {
        try make(file.path, &made) { try Data(file.text.utf8).write(to: $0, options: .withoutOverwriting) }
      }
      for copy in report.copies {
        try make(copy.to, &made) { try FileManager.default.copyItem(at: URL(filePath: copy.from), to: $0) }
      }
    } catch {
      for path in made.reversed() { try? FileManager.default.removeItem(at: url(path)) }
      throw error
    }
  }

  private func url(_ path: String) -> URL { URL(filePath: root).appending(path: path) }

  /// Makes a file and the folders that it needs, and notes each of them in `made`.
  private func make(_ path: String, _ made: inout [String], _ write: (URL) throws -> Void) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += folder.isEmpty ? String(part) : "/\(part)"
      guard !FileManager.default.fileExists(atPath: url(folder).path(percentEncoded: false)) else { continue }
      try FileManager.default.createDirectory(at: url(folder), withIntermediateDirectories: false)
      made.append(folder)
    }
    do {
      try write(url(path))
      made.append(path)
    } catch let error as CocoaError where error.code == .fileWriteFileExists {
      throw error
    } catch {
      // What was written in part goes, too: nothing was there.
      try? FileManager.default.removeItem(at: url(path))
      throw error
    }
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
        vi: "Báo cáo là dự thảo lần 1 và là nội bộ; ban hành xong mà được phép đăng thì ghi “publish” ở index.md.",
        en:
          "The report is draft 1 and internal; once it is issued and may be published, write “publish” in its index.md."
      )
    ]
  }
}

extension LoadingOptions {
  /// Everything that lies in `content/`: also last year's report where it has expired or is a draft.
  fileprivate static let ofOffice = LoadingOptions(date: .earliest, audience: .internal, drafts: true)
}
