import Diagnostics
import FigureViews

/// The figures that the public page of a report shows: those that were decided, beside the year before.
struct PublishedFigures {
  /// Nil where no figure is to be shown.
  let table: ShownTable?
  /// Why one of them cannot be told.
  let diagnostics: [Diagnostic]
  /// What the figures are told from.
  let origins: [FigureOrigin]
  private let words: FigureWords

  /// A name that is no figure, or one that the public is not told, is left to the check of the report, which tells it.
  init(_ report: Report, figures: FigureValues) {
    let year = report.details.year
    let values = figures.with(
      FigureScope(
        year: year, branch: report.branch?.code, audience: .public, asOf: report.details.asOf, isReport: true))
    var told: [ToldFigure] = []
    var origins: [FigureOrigin] = []
    var diagnostics: [Diagnostic] = []
    for name in report.issue.published?.figures ?? [] {
      guard let figure = Figure.all.first(where: { $0.name == name }) else { continue }
      origins += values.origins(of: figure)
      do {
        told.append(try values.told(figure))
      } catch .isInternal, .isInternalOfBranch, .notOfBranch, .toldElsewhere {
        continue
      } catch {
        diagnostics.append(Rule.finding(at: report.location(ofPublished: name), .figure(name, year: nil), error))
      }
    }
    self.diagnostics = diagnostics
    self.origins = origins
    words = values.words
    table = told.isEmpty ? nil : Self.table(told, of: report, values)
  }

  /// The table as the page shows it.
  var html: [UInt8] {
    table.map { ShownTableBlock(table: $0, words: words, prefix: "so-lieu_cong-bo").html } ?? []
  }

  var isIllustrative: Bool { table?.standing.isIllustrative == true }

  private static func table(_ told: [ToldFigure], of report: Report, _ values: FigureValues) -> ShownTable {
    let (year, words) = (report.details.year, values.words)
    let isCompared = told.contains { $0.last != nil }
    let hasPeriods = told.contains { $0.last != nil && $0.figure.table.isOfPeriod }
    let heads =
      isCompared
      ? [words.text(.year, year: year - 1), words.text(.year, year: year), words.text(.againstYear, year: year - 1)]
      : [words.text(.year, year: year)]
    let title = words.text(.captionOfYear, ["subject": words[.titlePublished], "year": String(year)])
    return ShownTable(
      caption: report.branch.map { words.text(.captionOfBranch, ["subject": title, "branch": $0.page.title]) } ?? title,
      unit: nil, head: ShownTable.head([words[.ordinal], words[.item], words[.unitHead]] + heads),
      rows: told.enumerated().map { index, figure in
        let last = figure.last.map { ShownCell.number(figure.text($0)) } ?? .missing
        let change = figure.change.map(ShownCell.text) ?? .none
        let numbers =
          isCompared ? [last, .number(figure.text(figure.this)), change] : [.number(figure.text(figure.this))]
        return ShownTable.Row(
          .plain, [.ordinal(index + 1), .name(words[figure.figure.doc]), .text(words[figure.figure.unit])] + numbers)
      },
      standing: FigureStanding(
        isIllustrative: told.contains(where: \.isIllustrative), cutOff: values.cutOff,
        comparison: hasPeriods ? values.comparison : nil))
  }
}
