import Content
import Diagnostics
import Vietnamese

/// The files in which public texts are written, other than the many outputs that repeat them.
struct PublicSources: Sendable {
  /// A run that stands in so many is no secret.
  private static let enough = 3

  private let pages: [String: [Page]]

  /// The chapters of a report are written for its page and stand in its folder.
  init(_ site: Site) {
    let chapters = Dictionary(grouping: site.chapters) { Self.folder(of: $0.source.path) }
    let pages = site.pages.map { page in
      (
        page.source.path,
        [page] + (page.kind == .annualReport ? chapters[Self.folder(of: page.source.path)] ?? [] : [])
      )
    }
    self.pages = Dictionary(pages, uniquingKeysWith: { first, _ in first })
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
    var row =
      page.isTextPublic ? PageText.row(of: page.source, body: page.body, part: .withoutOfficeNotes) : SyllableRow("")
    for value in page.writtenValues where value.key != "cleared_texts" { row.append(SyllableRow(value.text)) }
    return row.numbers
  }

  private static func folder(of path: String) -> Substring {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[..<$0] } ?? ""
  }
}
