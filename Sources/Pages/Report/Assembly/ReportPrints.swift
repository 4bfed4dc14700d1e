import Content
import Diagnostics
import Vietnamese

/// The printed files of the reports of an edition.
struct ReportPrints: Sendable {
  let assembly: ReportAssembly
  let languages: SiteLanguages
  let tone: ToneStyle?
  let attachments: [Attachment]

  /// One output for each file that the edition has of each report, in the order of the reports.
  func outputs(of reports: SiteReports) -> [PrintedOutput] {
    reports.all.flatMap { report in
      assembly.formats.map { format in
        PrintedOutput(
          path: Routes.path(report.address(of: format)), format: format, source: report.page.source.path,
          year: report.details.year, branch: report.branch?.code, page: Routes.path(report.address)
        ) { try render(report, format) }
      }
    }
  }

  private func render(_ report: Report, _ format: PrintedFormat) throws -> Printable {
    let language = languages[report.page.language]
    let outcome = try assembly.page(report, as: .print, markdown: language.markdown)
    let print = ReportPrint(outcome.document, layout: report.layout)
    let sheet = (format == .pdf ? print.sheet() : print.wordSheet()).spelled { tone.applied(to: $0) }
    let (pictures, findings) = try pictures(of: sheet)
    return Printable(sheet: sheet, pictures: pictures, diagnostics: outcome.diagnostics + findings)
  }

  /// The files behind the pictures that a sheet names; one that is not the site's own is left to the tool to miss.
  private func pictures(of sheet: PrintSheet) throws -> (pictures: [Printable.Picture], findings: [Diagnostic]) {
    var (pictures, findings): ([Printable.Picture], [Diagnostic]) = ([], [])
    for picture in sheet.pictures {
      guard let file = attachments.first(where: { assembly.routes.url($0.address) == picture.source }) else { continue }
      let rendered = try AttachmentClaims.render(file)
      findings += rendered.diagnostics
      let ending = String(file.address.split(separator: ".").last ?? "")
      pictures.append(.init(address: picture.address, ending: ending, bytes: rendered.bytes))
    }
    return (pictures, findings)
  }
}
