import Content
import Diagnostics
import Figures
import Foundation
import Vietnamese

/// `kyyeu new figures YEAR`: the blank forms of a year, with what is known already filled in; of a day, the year's tables as they
/// are, kept for the report.
struct NewFigures {
  /// What is asked for instead of a kind of page.
  static let name = "figures"

  /// As the user wrote it.
  let year: String
  /// Absolute path of the site's root.
  let root: String
  /// The folder that holds what is shipped.
  let share: ShareOptions
  let date: CalendarDate

  func run() throws {
    if let day = CalendarDate(year) { return try KeptFigures(day: day, root: root, site: loadedSite()).run() }
    guard let number = Int(year), (1000...9999).contains(number), year.utf8.count == 4 else {
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "“\(year)” không phải là một năm. Viết bốn chữ số, như kyyeu new figures 2027",
            en: "“\(year)” is no year. Write four digits, as kyyeu new figures 2027")))
    }
    let site = try loadedSite()
    let forms = BlankForms(year: number, figures: site.figures, branches: site.branchesInOrder)
    let (written, kept) = try write(forms)
    for path in written {
      try Terminal.standardOutput.writeLine(localized(Wording(vi: "Đã tạo \(path)", en: "Made \(path)")))
    }
    for path in kept {
      try Terminal.standardOutput.writeLine(
        localized(Wording(vi: "Giữ nguyên \(path), đã có từ trước", en: "Kept \(path), which was there")))
    }
    guard !written.isEmpty else {
      throw CommandError(
        code: .contentErrors,
        message: localized(
          Wording(
            vi: "Năm \(number) đã có đủ các bảng; không tệp nào bị thay đổi",
            en: "The year \(number) has all its tables; nothing was changed")))
    }
    for line in advice(number, forms) + (try declared(number, site)) {
      try Terminal.standardOutput.writeLine(localized(line))
    }
  }

  private func loadedSite() throws -> Site {
    let loaded = try Loading.load(
      root: root, kinds: SiteKinds.load(root: root, share: share.path()),
      options: LoadingOptions(date: date, audience: .internal))
    guard let site = loaded.site else {
      throw CommandError(
        code: .contentErrors, message: localized(loaded.diagnostics.first?.message ?? Wording(verbatim: "")))
    }
    return site
  }

  /// Writes what is not there yet, and returns the paths written and those kept.
  private func write(_ forms: BlankForms) throws -> (written: [String], kept: [String]) {
    var (written, kept) = ([String](), [String]())
    for file in forms.files {
      let path = URL(filePath: root).appending(path: file.path)
      try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
      do {
        try Data(file.bytes).write(to: path, options: .withoutOverwriting)
        written.append(file.path)
      } catch let error as CocoaError where error.code == .fileWriteFileExists {
        kept.append(file.path)
      }
    }
    return (written, kept)
  }

  /// What was filled in, and what to do next.
  private func advice(_ year: Int, _ forms: BlankForms) -> [Wording] {
    [
      forms.carriedFrom.map {
        Wording(
          vi: "Cột “Đầu kỳ” lấy từ số cuối kỳ năm \($0).", en: "The column “Đầu kỳ” holds the closing numbers of \($0)."
        )
      }
        ?? Wording(
          vi: "Cột “Đầu kỳ” để trống vì không đọc được số cuối kỳ năm \(year - 1).",
          en: "The column “Đầu kỳ” is empty: there are no closing numbers of \(year - 1) to be read."),
      Wording(
        vi: "Ô nào không có gì thì để trống; cột tổng và cột “Cuối kỳ” để trống thì chương trình tự tính.",
        en: "Leave empty what is nothing; sums and the column “Cuối kỳ” are worked out where they are empty."),
    ]
  }

  /// Writes into `site.yaml` that the year is a draft, so that forms which nobody has filled in yet stop nothing, and says so. A year of
  /// which the file says anything is left as it is.
  private func declared(_ year: Int, _ site: Site) throws -> [Wording] {
    guard !site.settings.years.contains(where: { $0.year == year }) else { return [] }
    let path = "content/site.yaml"
    let url = URL(filePath: root).appending(path: path)
    let old = try Data(contentsOf: url)
    guard let new = DraftYear.adding(year, to: SourceText(path: path, bytes: Array(old))) else {
      let entry = "{year: \(year), draft: true}"
      return [
        Wording(
          vi: "Khi năm \(year) chưa đủ số liệu, thêm vào mục “years” trong \(path): \(entry)",
          en: "While \(year) is not complete, add to “years” in \(path): \(entry)")
      ]
    }
    try Data(new).write(to: url, options: .atomic)
    return [
      Wording(
        vi:
          "Đã ghi vào \(path): năm \(year) chưa đủ số liệu (draft: true). Khi đã đủ số liệu thì xóa dòng “draft: true” ấy.",
        en:
          "Wrote into \(path) that \(year) is not complete (draft: true). Delete that line once the figures are complete."
      )
    ]
  }
}
