import Content
import Diagnostics
import Figures
import Foundation
import Vietnamese

/// `kyyeu new figures 2026-11-30`: keeps a year's tables as they are on the day of a report's cut-off.
struct KeptFigures {
  let day: CalendarDate
  /// Absolute path of the site's root.
  let root: String
  let site: Site

  func run() throws {
    let files: [(from: String, to: String)]
    switch CutOffCopy(day, of: site.figures) {
    case .refused(let reason): throw CommandError(code: .contentErrors, message: localized(reason))
    case .files(let found): files = found
    }
    for file in files {
      let (source, target) = (
        URL(filePath: root).appending(path: file.from), URL(filePath: root).appending(path: file.to)
      )
      try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(contentsOf: source).write(to: target, options: .withoutOverwriting)
      try Terminal.standardOutput.writeLine(localized(Wording(vi: "Đã tạo \(file.to)", en: "Made \(file.to)")))
    }
    for line in [goesOn, seal] { try Terminal.standardOutput.writeLine(localized(line)) }
  }

  private var goesOn: Wording {
    let (year, folder) = (day.year, "content/so-lieu/\(day.iso)/")
    return Wording(
      vi:
        "Từ nay báo cáo năm \(year) dùng số liệu trong \(folder). Các bảng trong content/so-lieu/\(year)/ ghi tiếp đến hết năm; "
        + "khi đó sửa as_of của năm \(year) trong content/site.yaml.",
      en:
        "From now on the reports of \(year) use the figures in \(folder). The tables in content/so-lieu/\(year)/ go on to the "
        + "year's close; change as_of of \(year) in content/site.yaml with them.")
  }

  private var seal: Wording {
    Wording(
      vi: "Chốt số liệu này sau khi báo cáo được ban hành: kyyeu seal \(day.iso)",
      en: "Seal these figures once the report is issued: kyyeu seal \(day.iso)")
  }
}
