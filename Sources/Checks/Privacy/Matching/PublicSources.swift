import Content
import Diagnostics
import Vietnamese

/// The files in which public texts are written, other than the many outputs that repeat them.
struct PublicSources: Sendable {
  /// A run that stands in so many is no secret.
  private static let enough = 3

  private let pages: [String: [Page]]
  /// The public reports by their years, each with its chapters.
  private let reports: [(year: Int, pages: [Page])]

  /// The chapters of a report are written for its page.
  init(_ site: Site) {
    let chapters = ReportChapters(site)
    let pages = site.pages.map { page in
      (
        page.source.path,
        [page] + (page.details.kind == .annualReport ? chapters.all(of: page) : [])
      )
    }
    self.pages = Dictionary(pages, uniquingKeysWith: { first, _ in first })
    reports = site.pages.compactMap { page in
      if case .annualReport(let report) = page.details { (report.year, [page] + chapters.all(of: page)) } else { nil }
    }
  }

  /// Those of the runs that are no secret, given where each was seen.
  func common(_ seen: [Int: [Sighting]], search: RunSearch) -> Set<Int> {
    let wanted = seen.filter { Set($0.value.compactMap(\.source)).count >= Self.enough || hasChapters($0.value) }
    let files = Set(wanted.values.joined().compactMap(\.source))
    let texts = Set(files.flatMap { pages[$0] ?? [] }.map(ObjectIdentifier.init))
    guard texts.count >= Self.enough || files.count >= Self.enough else { return [] }
    var counts: [Int: Set<String>] = [:]
    for file in files {
      guard let written = pages[file] else {
        // A file that is published as it is says itself what it says.
        for (run, sightings) in wanted where sightings.contains(where: { $0.source == file }) {
          counts[run, default: []].insert(file)
        }
        continue
      }
      for page in written {
        for run in search.runs(in: Self.row(of: page)) { counts[run, default: []].insert(page.source.path) }
      }
    }
    return Set(counts.filter { $0.value.count >= Self.enough }.keys)
  }

  /// Those of the runs that the public report of an earlier year says, given the year of the report that each is from: a report
  /// begins with the words of the one before.
  func saidBefore(_ years: [Int: Int], search: RunSearch) -> Set<Int> {
    guard let last = years.values.max() else { return [] }
    return reports.filter { $0.year < last }.reduce(into: []) { said, report in
      let runs = report.pages.flatMap { search.runs(in: Self.row(of: $0)) }
      said.formUnion(runs.filter { years[$0].map { $0 > report.year } ?? false })
    }
  }

  /// Where syllables stand in a file that outputs are made from, or in the chapters of that report; the file alone where they
  /// stand there in no line.
  func place(of syllables: ArraySlice<UInt64>, in file: String) -> Location {
    let places = (pages[file] ?? []).lazy.map { SentencePlace.find(syllables, in: $0.source) }
    return places.first { $0.place != nil } ?? Location(file: file)
  }

  private func hasChapters(_ sightings: [Sighting]) -> Bool {
    sightings.contains { sighting in sighting.source.flatMap { pages[$0] }.map { $0.count > 1 } == true }
  }

  private static func row(of page: Page) -> [UInt64] {
    var row = PageText.row(of: page.source, body: page.body)
    for value in page.writtenValues where value.key != "cleared_texts" { row.append(SyllableRow(value.text)) }
    return row.numbers
  }
}
