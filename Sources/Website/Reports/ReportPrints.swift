import Content
import Diagnostics
import Reports
import Text
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
      assembly.formats(of: report).map { format in
        PrintedOutput(
          name: report.fileName, format: format, source: report.page.source.path,
          texts: report.texts.map(\.source), year: report.details.year,
          branch: report.branch?.code, page: Routes.path(report.address)
        ) { try render(report) }
      }
    }
  }

  private func render(_ report: Report) throws -> Printable {
    let language = languages[report.page.language]
    let outcome = try assembly.blocks(report, in: language)
    let headings = report.details.headings
    let print = PrintedReport(
      outcome.document, layout: report.layout, words: language.printWords, headings: headings
    ) { [tone] text in tone?.apply(to: text) ?? text }
    let data = print.data()
    let (pictures, findings) = try pictures(of: data)
    var taken = outcome.taken
    taken.add(language.taken.prints)
    return Printable(data: data, pictures: pictures, diagnostics: outcome.diagnostics + findings, taken: taken) {
      let bytes = Dictionary(pictures.map { ($0.name, $0.bytes) }) { first, _ in first }
      let fingerprints = data.pictures.compactMap { picture in
        bytes[picture.name].map { (picture.source, SHA256.hex($0)) }
      }
      return ReportTextTaking(
        print: print,
        files: (
          report.page.source.path, report.chapters.map(\.source.path), report.annexes.map(\.source.path)
        ),
        pictures: Dictionary(fingerprints) { first, _ in first }
      ).text(of: report.fileName.report)
    }
  }

  /// The files behind the pictures that the data names; one that is not the site's own is left to the tool to miss.
  private func pictures(of data: PrintData) throws -> (pictures: [Printable.Picture], findings: [Diagnostic]) {
    var (pictures, findings): ([Printable.Picture], [Diagnostic]) = ([], [])
    for picture in data.pictures {
      guard let file = attachments.first(where: { assembly.routes.url($0.address) == picture.source }) else { continue }
      let rendered = try AttachmentOutputs.render(file)
      findings += rendered.diagnostics
      pictures.append(.init(name: picture.name, bytes: rendered.bytes))
    }
    return (pictures, findings)
  }
}
