import Content
import Diagnostics
import Reports
import Website

/// What changed in reports since earlier copies of them were printed.
package struct ReportReview: Sendable {
  /// Nil where `content/` could not be read at all.
  package let site: Site?
  /// Everything that was found; where an error is among it, nothing is compared.
  package let diagnostics: [Diagnostic]
  /// In the order of the reports.
  package let reports: [Reviewed]

  /// One report.
  package struct Reviewed: Sendable {
    /// Whose it is, and how far it has come now.
    package let name: ReportFileName
    package let title: String
    /// The copy that it is compared with; nil where there is none.
    package let earlier: ReportState?
    /// The states of which it is known what was printed, in their order.
    package let known: [ReportState]
    /// Nil where it is compared with nothing.
    package let comparison: ReportComparison?
  }

  /// Nothing is known of the copy that was asked for, of any of the reports.
  package struct Failure: Error, Sendable {
    package let asked: ReportState
    /// What is known of some report.
    package let known: [ReportState]
  }

  /// Compares what reports say now with what they said when they were printed before. Nothing is printed and nothing written.
  /// - Parameters:
  ///   - request: Which reports; `selection` names them.
  ///   - state: With which copy; nil for the last one before what the report is now.
  /// - Returns: What changed, or what was found that keeps it from being told.
  /// - Throws: `Failure`, `ReportSelection.Failure`, or what stops reading.
  package static func run(_ request: BuildRequest, against state: ReportState?) throws -> ReportReview {
    var timings = Timings()
    let plan = try Plan.make(request, timings: &timings)
    let stops = Tally(plan.diagnostics).stops(strict: false)
    guard plan.isRenderable else {
      return ReportReview(site: plan.site, diagnostics: plan.diagnostics.folded(), reports: [])
    }
    var (seen, chosen): (Set<ReportFileName>, [PrintedOutput]) = ([], [])
    do throws(ReportSelection.Failure) {
      for output in try request.selection?.outputs(of: plan).printed ?? plan.printed
      where seen.insert(output.name).inserted {
        chosen.append(output)
      }
    } catch {
      guard stops else { throw error }
    }
    let printables = try chosen.map { try ($0, $0.render()) }
    let diagnostics = (plan.diagnostics + printables.flatMap(\.1.diagnostics)).folded()
    guard !Tally(diagnostics).stops(strict: false) else {
      return ReportReview(site: plan.site, diagnostics: diagnostics, reports: [])
    }
    let records = TextRecords(root: request.root)
    let reports = printables.map { output, printable in
      reviewed(output.name, printable.text(), against: state, records)
    }
    if let state, reports.allSatisfy({ $0.comparison == nil }) {
      throw Failure(asked: state, known: Set(reports.flatMap(\.known)).sorted())
    }
    return ReportReview(site: plan.site, diagnostics: diagnostics, reports: reports)
  }

  private static func reviewed(
    _ name: ReportFileName, _ text: ReportText, against state: ReportState?, _ records: TextRecords
  ) -> Reviewed {
    let copies = records.states(of: name).compactMap { state in
      records.text(of: ReportFileName(report: name.report, state: state)).map { (state: state, text: $0) }
    }
    let earlier = copies.last { copy in state.map { $0 == copy.state } ?? (copy.state < name.state) }
    return Reviewed(
      name: name, title: text.title, earlier: earlier?.state, known: copies.map(\.state),
      comparison: earlier.map { ReportComparison(from: $0.text, to: text) })
  }
}
