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
    for line in advice(number, forms, site) { try Terminal.standardOutput.writeLine(localized(line)) }
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
  private func advice(_ year: Int, _ forms: BlankForms, _ site: Site) -> [Wording] {
    let opening =
      forms.carriedFrom.map {
        Wording(
          vi: "Cột “Đầu kỳ” lấy từ số cuối kỳ năm \($0).", en: "The column “Đầu kỳ” holds the closing numbers of \($0)."
        )
      }
      ?? Wording(
        vi: "Cột “Đầu kỳ” để trống vì không đọc được số cuối kỳ năm \(year - 1).",
        en: "The column “Đầu kỳ” is empty: there are no closing numbers of \(year - 1) to be read.")
    let isDraft = site.settings.years.contains { $0.year == year && $0.isDraft }
    let entry = "{year: \(year), draft: true}"
    let line = site.settings.years.isEmpty ? "years: [\(entry)]" : entry
    let draft = Wording(
      vi: "Khi chưa đủ số liệu, ghi năm này là chưa đủ số liệu ở “years” trong content/site.yaml: \(line)",
      en: "While the figures are at work, declare the year a draft under “years” in content/site.yaml: \(line)")
    return [opening] + (isDraft ? [] : [draft])
  }
}
