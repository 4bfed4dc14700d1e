import ArgumentParser
import Building
import Diagnostics
import Foundation
import Input
import Reports

/// `kyyeu report [YEAR]`: the reports of a year as the office hands them in, without the rest of the site.
struct ReportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: localized(
      Wording(
        vi: "Lập báo cáo năm: bản PDF và bản Word để lấy ý kiến, trình ký, gửi cấp trên.",
        en: "Make the reports of a year, printed and for a word processor, to be signed and handed in.")))

  @Argument(
    help: .init(
      localized(Wording(vi: "Năm báo cáo; mặc định là năm mới nhất.", en: "The year; else the newest.")),
      valueName: localized(Wording(vi: "năm", en: "year"))))
  var year: Int?

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Chỉ báo cáo của một chi bộ, theo mã; mặc định là mọi báo cáo của năm.",
          en: "Only the report of one branch, by its code; else every report of the year.")),
      valueName: localized(Wording(vi: "mã", en: "slug"))))
  var branch: String?

  @Option(
    help: .init(
      localized(
        Wording(
          vi:
            "Thể thức: party (văn bản của Đảng), state (văn bản hành chính của Khoa, Trường), union (Công đoàn), hoặc "
            + "tên tệp khác trong templates/layouts/; mặc định theo báo cáo.",
          en: "The official layout: party, state, union, or another file of templates/layouts/; else the report's own.")
      ),
      valueName: localized(Wording(vi: "thể thức", en: "layout"))))
  var layout: String?

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Lập thành: pdf, docx, html, cách nhau bằng dấu phẩy.",
          en: "What to make: pdf, docx, html, with commas.")),
      valueName: localized(Wording(vi: "dạng", en: "formats"))))
  var to = "pdf,docx"

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "internal là bản đầy đủ của văn phòng, public là bản như trên trang công khai.",
          en: "internal for the office's full edition, public for the one that the site shows.")),
      valueName: localized(Wording(vi: "bản", en: "audience"))))
  var audience = Audience.internal

  @Option(
    help: .init(
      localized(Wording(vi: "Thư mục ghi báo cáo; mặc định là internal/.", en: "Folder to write to; else internal/.")),
      valueName: localized(Wording(vi: "thư mục", en: "dir"))))
  var output: String?

  @OptionGroup var changes: ChangesOptions
  @OptionGroup var root: RootOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var printing: PrintingOptions
  @OptionGroup var outcome: OutcomeOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() async throws {
    try checkLayout()
    let selection = ReportSelection(year: year, branch: branch, formats: try formats())
    let request = BuildRequest(
      root: root.path, share: try share.path(), audience: audience, date: try day.buildDate(root: root),
      jobs: ProcessInfo.processInfo.activeProcessorCount, layout: layout, python: printing.path,
      printTimeout: printing.timeLimit, selection: selection)
    guard !changes.changes else { return try tellChanges(of: request) }
    let progress = outcome.quiet ? nil : ProgressLine(terminal: .standardError, language: language.chosen)
    let made = try await Build.run(
      request, output: output.map(absolutePath) ?? request.usualOutput,
      strict: outcome.strict
    ) { progress?.show($0) }
    progress?.clear()
    let account = BuildReporter(
      of: made, language: language.language(site: made.site?.settings.language), options: outcome)
    try account.print(of: .report)
    try account.end()
  }

  /// Ends where `--layout` names none that there is.
  /// - Throws: `CommandError` with code 64, or what keeps the layouts from being read.
  private func checkLayout() throws {
    guard let layout else { return }
    let (layouts, findings) = try OfficialLayouts.load(root: root.path, share: try share.path())
    // Of one that is there and not sound the build tells.
    guard layouts.named(layout) == nil,
      !findings.contains(where: { $0.location?.file == OfficialLayout.file(of: layout) })
    else { return }
    let list = layouts.names.joined(separator: ", ")
    throw CommandError(
      code: .usage,
      message: localized(
        Wording(
          vi: "--layout chỉ nhận \(list), không nhận “\(layout)”", en: "--layout takes \(list), not “\(layout)”")))
  }

  /// What `--to` asks for.
  /// - Throws: `CommandError` with code 64 where a word is no format, or one that the public edition has not.
  private func formats() throws -> Set<ReportSelection.Format> {
    let known = ReportSelection.Format.allCases.filter { audience == .internal || $0 != .docx }
    return Set(
      try to.split(separator: ",").compactMap { word in
        let word = word.filter { $0 != " " }
        if audience == .public, word == "docx", to == "pdf,docx" { return nil }
        guard let format = known.first(where: { $0.rawValue == word }) else {
          let list = known.map(\.rawValue).joined(separator: ", ")
          throw CommandError(
            code: .usage,
            message: localized(
              Wording(
                vi: "--to chỉ nhận \(list), không nhận “\(word)”", en: "--to takes \(list), not “\(word)”")))
        }
        return format
      })
  }
}
