import Diagnostics
import Vietnamese

/// The files that the report of a year starts as: the chapters of the year before, and its targets as what is to be reported.
package struct NextReport: Sendable {
  /// The year that the chapters are from.
  package let previousYear: Int
  /// Path relative to the root, and text.
  package let files: [(path: String, text: String)]
  /// Files beside the chapters, such as pictures: where each lies on disk, and its path relative to the root in the new year.
  package let copies: [(from: String, to: String)]
  /// Where a text still writes the year before, which somebody must look at: `content/bao-cao/2027/01-a.md:12`.
  package let yearsInText: [String]

  /// Nil where the site has no report of an earlier year. The caller writes the files, and never over one that exists.
  package init?(year: Int, site: Site) {
    let reports = site.pages.compactMap { page -> (page: Page, report: AnnualReport)? in
      if case .annualReport(let report) = page.details, report.year < year { (page, report) } else { nil }
    }
    guard let newest = reports.map(\.report.year).max() else { return nil }
    previousYear = newest
    let shift = YearShift(from: newest, to: year)
    let last = reports.filter { $0.report.year == newest }.map(\.page)
    files = last.flatMap { page in
      [(shift.path(page.source.path), shift.index(page))]
        + site.chapters.filter { $0.folder == page.folder }.flatMap { shift.chapter($0) }
    }
    let folder = "content/bao-cao/\(newest)/"
    copies = site.attachments.filter { $0.path.hasPrefix(folder) }.map { ($0.diskPath, shift.path($0.path)) }
    yearsInText = files.flatMap { file in
      file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.contains(String(newest)) }.map { "\(file.path):\($0.offset + 1)" }
    }
  }
}

extension Page {
  /// The folder of its file, relative to the root, without a slash at its end.
  package var folder: String { PagePath.folder(of: source.path.nfc) }

  /// The Markdown after the front matter.
  var text: String { String(decoding: source.bytes[body], as: UTF8.self) }
}
