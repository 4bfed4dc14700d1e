import Diagnostics
import Text
import Vietnamese

/// The files that the reports of a year start as: the chapters of the year before, and its targets as what is to be reported.
package struct NextReport: Sendable {
  /// The year that the chapters are from.
  package let previousYear: Int
  /// Each report of that year: the committee's and the branches', wherever its folder lies.
  package let reports: [CarriedReport]

  /// Path relative to the root, and text, of all their files.
  package var files: [(path: String, text: String)] { reports.flatMap(\.files) }

  /// Nil where the site has no report of an earlier year. The caller writes the files, and never over one that exists.
  package init?(year: Int, site: Site) {
    let pages = site.pages.compactMap { page -> (page: Page, year: Int)? in
      if case .annualReport(let report) = page.details, report.year < year { (page, report.year) } else { nil }
    }
    guard let newest = pages.map(\.year).max() else { return nil }
    previousYear = newest
    let last = pages.filter { $0.year == newest }.map(\.page)
    let shift = YearShift(from: newest, to: year)
    let chapters = ReportChapters(site)
    let folders = last.map(\.folder)
    reports = last.map { page in
      let beside = site.attachments.filter { file in
        // A file in the folder of a report within another one's is that report's.
        folders.filter { file.path.beginsWith($0 + "/") }.max { $0.utf8.count < $1.utf8.count } == page.folder
      }
      return CarriedReport(page, chapters: chapters, attachments: beside, shift: shift)
    }
  }
}

extension Page {
  /// The folder of its file, relative to the root, without a slash at its end.
  package var folder: String { PagePath.folder(of: source.path.nfc) }

  /// The Markdown after the front matter.
  var text: String { String(decoding: source.bytes[body], as: UTF8.self) }
}
