import ArgumentParser
import Building
import Diagnostics
import Foundation

/// `kyyeu check`: applies every rule, to the content, the templates and every page as it would be published; writes nothing.
/// With files it tells what concerns those alone.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract: localized(
      Wording(vi: "Kiểm tra toàn bộ nội dung và số liệu, không tạo tệp nào.", en: "Apply every rule and write nothing.")
    ))

  @Argument(
    help: .init(
      localized(
        Wording(
          vi: "Chỉ nêu những gì liên quan tới các tệp này và các trang dùng chúng; mặc định là tất cả.",
          en: "Tell only what concerns these files and the pages that take them; else everything.")),
      valueName: localized(Wording(vi: "tệp", en: "file"))))
  var files: [String] = []

  @OptionGroup var root: RootOptions
  @OptionGroup var edition: EditionOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() async throws {
    let request = try edition.request(root: root, share: share, day: day)
    let checked = try await Build.run(
      request, output: nil, strict: outcome.strict, files: files, in: FileManager.default.currentDirectoryPath)
    let account = BuildReporter(
      of: checked, language: language.language(site: checked.site?.settings.language), options: outcome)
    try account.print(of: .check)
    try account.end()
  }
}
