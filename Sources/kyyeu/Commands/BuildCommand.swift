import ArgumentParser
import Building
import Diagnostics

/// `kyyeu build`: checks everything, renders the site, and publishes all of it or nothing.
struct BuildCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: localized(
      Wording(
        vi: "Kiểm tra rồi tạo toàn bộ trang thông tin; còn lỗi thì giữ nguyên bản đang có.",
        en: "Check and render the site, and publish all of it or nothing.")))

  @OptionGroup var root: RootOptions
  @Option(
    help: .init(
      localized(
        Wording(
          vi:
            "Thư mục kết quả; mặc định trong thư mục gốc: public/, bản nội bộ internal/, có --drafts thì preview/ hoặc preview-internal/.",
          en:
            "Folder to publish to; else under the root: public/, internal/ for the internal edition, with --drafts preview/ or preview-internal/."
        )),
      valueName: localized(Wording(vi: "thư mục", en: "dir"))))
  var output: String?
  @OptionGroup var edition: EditionOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() async throws {
    let request = try edition.request(root: root, share: share, day: day)
    let progress = outcome.quiet ? nil : ProgressLine(terminal: .standardError, language: language.chosen)
    let built = try await Build.run(
      request, output: output.map(absolutePath) ?? request.usualOutput,
      strict: outcome.strict
    ) { progress?.show($0) }
    progress?.clear()
    let account = BuildReporter(
      of: built, language: language.language(site: built.site?.settings.language), options: outcome)
    try account.print(of: .build)
    try account.end()
  }
}
