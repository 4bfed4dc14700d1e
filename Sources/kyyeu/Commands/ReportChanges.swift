import Building
import Diagnostics

extension ReportCommand {
  /// Tells what changed in the reports that were asked for since earlier copies of them were printed.
  ///
  /// Findings for people go to standard error, changes to standard output. For machines there is one array, of changes; where an
  /// error keeps them from being found, of findings.
  /// - Throws: `CommandError` where the findings stop it, or what keeps the reports from being read.
  func tellChanges(of request: BuildRequest) throws {
    guard audience == .internal else {
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "--changes so sánh các bản của văn phòng, không dùng với --audience public",
            en: "--changes compares the office’s own copies and goes without --audience public")))
    }
    let review = try ReportReview.run(request, against: changes.earlier)
    let language = language.language(site: review.site?.settings.language)
    let tally = Tally(review.diagnostics)
    let stops = tally.stops(strict: outcome.strict)
    if outcome.format == .json {
      try Terminal.standardOutput.write(
        stops
          ? JSONRenderer(language: language).render(review.diagnostics) : String(decoding: review.json, as: UTF8.self))
    } else {
      let renderer = TextRenderer(language: language, colour: Terminal.standardError.showsColour)
      try Terminal.standardError.write(renderer.render(review.diagnostics))
      let lines = stops ? [.notCompared(tally)] : ReviewLines(review).lines
      try Terminal.standardOutput.write(lines.map { $0[language] + "\n" }.joined())
    }
    guard !stops else { throw CommandError(code: .contentErrors) }
  }
}

extension Wording {
  fileprivate static func notCompared(_ tally: Tally) -> Wording {
    Wording(vi: "\(tally.summary.vi). Chưa so sánh được.", en: "\(tally.summary.en). Nothing was compared.")
  }
}
