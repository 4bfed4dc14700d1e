import ArgumentParser
import Content
import Diagnostics
import Foundation
import Input
import Vietnamese

/// `kyyeu new KIND TITLE`: a page in the right place with the right front matter; `kyyeu new figures YEAR`: the forms of a
/// year; `kyyeu new report YEAR`: the reports of a year, started from those of the year before; `kyyeu new section FOLDER NAME`: the page
/// of a folder.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: localized(
      Wording(
        vi: "Tạo bài mới theo mẫu, hoặc biểu số liệu, báo cáo của một năm.",
        en: "Make a new page in its place, with its front matter; or the blank forms or the report of a year.")),
    usage: """
      kyyeu new news "Tiêu đề"
      kyyeu new figures 2027
      kyyeu new report 2027
      kyyeu new section tai-lieu "Tài liệu"
      """)

  @Argument(
    help: .init(
      localized(
        Wording(
          vi: "Loại trang, như news, activity, document (kyyeu explain kind kể hết); hoặc figures, report.",
          en: "Kind of page, as news, activity, document (kyyeu explain kind lists them); or figures, report.")),
      valueName: localized(Wording(vi: "loại", en: "kind"))))
  var kind: String

  @Argument(
    help: .init(
      localized(
        Wording(vi: "Tên trang; với figures, report là năm.", en: "The page's title; the year of figures or report.")),
      valueName: localized(Wording(vi: "tên", en: "title"))))
  var title: String

  @Argument(
    help: .init(
      localized(Wording(vi: "Tên của mục, khi tạo trang cho một thư mục.", en: "The title of a folder's page.")),
      valueName: localized(Wording(vi: "tên mục", en: "name"))))
  var name: String?

  @OptionGroup var site: RootOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() throws {
    if FieldChoice(NewSection.name, NewSection.word).isMeant(by: kind) {
      return try NewSectionWriting(folder: title, title: name, root: site.path).run()
    }
    if name != nil { throw CommandError(code: .usage, message: localized(.titleInQuotes(kind))) }
    if FieldChoice(NewFigures.name, NewFigures.word).isMeant(by: kind) {
      return try NewFigures(year: title, root: site.path, share: share, date: try day.buildDate(root: site)).run()
    }
    if FieldChoice(NewReport.name, NewReport.word).isMeant(by: kind) {
      return try NewReport(year: title, root: site.path, share: share, language: language.chosen).run()
    }
    let lookup = try KindLookup(root: site, share: share, language: language.chosen)
    guard let declaration = try lookup.named(kind) else {
      let choices =
        lookup.kinds.choices + [
          FieldChoice(NewFigures.name, NewFigures.word), FieldChoice(NewReport.name, NewReport.word),
          FieldChoice(NewSection.name, NewSection.word),
        ]
      let nearest = NearestName.of(kind, among: choices.values + choices.map(\.written))
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "Không có loại trang “\(kind)”. "
              + (nearest.map { "Gần nhất: \($0)" } ?? "Chọn một trong: \(choices.wording.vi)"),
            en: "There is no kind “\(kind)”. "
              + (nearest.map { "Do you mean “\($0)”?" } ?? "Choose one of: \(choices.wording.en)"))))
    }
    let date = try day.buildDate(root: site)
    guard
      let template = NewPage.template(
        declaration, among: lookup.kinds, title: title, date: date, language: language.chosen)
    else {
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "“\(title)” không có chữ hay số nào để đặt tên tệp. Hãy viết tên trang bằng chữ",
            en: "“\(title)” has no letter or digit to name a file by. Write the title in words")))
    }
    let root = URL(filePath: site.path)
    let page = template.placed(kind: declaration.kind, title: title) { folder in
      (try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path(percentEncoded: false)))
        ?? []
    }
    let path = root.appending(path: page.path)
    guard !FileManager.default.fileExists(atPath: path.path(percentEncoded: false)) else {
      throw CommandError(
        code: .contentErrors,
        message: localized(
          Wording(
            vi: "Đã có tệp \(page.path); không tệp nào bị thay đổi. Hãy đặt tên khác cho trang mới",
            en: "\(page.path) exists already; nothing was changed. Give the new page another title")))
    }
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(page.text.utf8).write(to: path, options: .withoutOverwriting)
    try Terminal.standardOutput.writeLine(localized(Wording(vi: "Đã tạo \(page.path)", en: "Made \(page.path)")))
  }
}

extension NewFigures {
  /// What an office calls it.
  static let word = Wording(vi: "Số liệu", en: name)
}

extension NewReport {
  /// What an office calls it.
  static let word = Wording(vi: "Báo cáo", en: name)
}

extension NewSection {
  /// What is asked for instead of a kind of page.
  static let name = "section"
  /// What an office calls it.
  static let word = Wording(vi: "Thư mục", en: name)
}

extension Wording {
  fileprivate static func titleInQuotes(_ kind: String) -> Wording {
    Wording(
      vi: "Tên trang có nhiều chữ thì đặt trong dấu nháy kép: kyyeu new \(kind) \"Tên trang\"",
      en: "A title of several words stands in double quotes: kyyeu new \(kind) \"A title\"")
  }
}
