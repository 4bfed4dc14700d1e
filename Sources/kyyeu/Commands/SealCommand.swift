import ArgumentParser
import Building
import Content
import Diagnostics
import Figures
import Foundation

/// `kyyeu seal YEAR`, or the day of a cut-off: records what a published year's figures are; `--correct REASON` records why they changed since.
struct SealCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seal",
    abstract: localized(
      Wording(
        vi: "Chốt số liệu của một năm đã báo cáo, hoặc ghi đính chính.",
        en: "Seal the figures of a published year, or record a correction.")),
    usage: """
      kyyeu seal 2025
      kyyeu seal 2026-11-30
      kyyeu seal 2025 --correct "Ghi thiếu một đảng viên chuyển đến ngày 12/11"
      """)

  @Argument(
    help: .init(
      localized(
        Wording(
          vi: "Năm của số liệu, hoặc ngày chốt như 2026-11-30.",
          en: "The year of the figures, or the day of a cut-off.")),
      valueName: localized(Wording(vi: "năm", en: "year"))))
  var year: FigureFolderName

  @Option(
    help: .init(
      localized(Wording(vi: "Ghi đính chính với lý do này.", en: "Record a correction for this reason.")),
      valueName: localized(Wording(vi: "lý do", en: "reason"))))
  var correct: String?

  @OptionGroup var root: RootOptions
  @OptionGroup var day: DateOptions
  @OptionGroup var language: LanguageOptions
  @OptionGroup var share: ShareOptions

  func run() throws {
    let date = try day.buildDate(root: root)
    let loaded = try Loading.load(
      root: root.path, kinds: SiteKinds.load(root: root.path, share: share.path()),
      options: LoadingOptions(date: date, audience: .internal))
    guard let site = loaded.site, let figures = site.figures.sets.first(where: { $0.name == year.text }) else {
      throw CommandError(code: .contentErrors, message: localized(.noFigures(year.text)))
    }
    try refuseErrors(loaded.diagnostics + AllRules.findings(in: site), in: figures)
    let seal: Seal
    switch SealStep.of(figures, on: date, reason: correct) {
    case .done(let message):
      try Terminal.standardOutput.writeLine(localized(message))
      return
    case .refused(let message): throw CommandError(code: .contentErrors, message: localized(message))
    case .write(let written): seal = written
    }
    let path = "\(figures.folder)/\(Seal.fileName)"
    let url = URL(filePath: root.path).appending(path: path)
    try Data(seal.text.utf8).write(to: url, options: correct == nil ? .withoutOverwriting : .atomic)
    try Terminal.standardOutput.writeLine(localized(Wording(vi: "Đã ghi \(path)", en: "Wrote \(path)")))
  }

  /// Only a year without errors is sealed; that a sealed one has changed is no error where just that is to be recorded.
  private func refuseErrors(_ findings: [Diagnostic], in figures: FigureYear) throws {
    let errors = findings.filter { finding in
      let file = finding.location?.file ?? ""
      let isOfYear = file.hasPrefix(figures.folder + "/")
      let isOfFigures = finding.rule.hasPrefix("figures/") && !file.hasPrefix("content/so-lieu/")
      return finding.severity == .error && finding.rule != Rule.sealed.id && (isOfYear || isOfFigures)
    }
    guard !errors.isEmpty else { return }
    let renderer = TextRenderer(language: language.chosen, colour: Terminal.standardError.showsColour)
    try Terminal.standardError.write(renderer.render(errors))
    throw CommandError(code: .contentErrors, message: localized(.errorsFirst(figures.title)))
  }
}

extension Wording {
  fileprivate static func noFigures(_ year: String) -> Wording {
    Wording(
      vi: "Năm \(year) chưa có số liệu nào trong content/so-lieu/\(year)/",
      en: "The year \(year) has no figures in content/so-lieu/\(year)/")
  }

  fileprivate static func errorsFirst(_ title: Wording) -> Wording {
    Wording(
      vi: "\(title.vi): số liệu còn lỗi nên chưa chốt được. Sửa các lỗi trên rồi chạy lại",
      en: "\(title.en) has errors and cannot be sealed. Mend these and run again")
  }
}
