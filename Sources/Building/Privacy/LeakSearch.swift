import Content
import Diagnostics
import Input
import Reports
import Vietnamese
import Website

/// Searches what a public edition publishes for what is internal: texts of pages, cells, and addresses.
///
/// What is compared is what somebody reads, not how it is written: see `SyllableRow` and `ReadableText`. Each output is looked
/// through once, when it is rendered or about to be printed; what is seen there is judged when all have been.
struct LeakSearch: Sendable {
  private let texts: [InternalText]
  private let search: RunSearch
  /// For each run the text that it gives away.
  private let textOfRun: [Int]
  private let cleared: ClearedTexts
  private let sources: PublicSources
  /// Paths of the outputs that internal pages would have, with the files of those pages.
  private let paths: [String: String]

  /// Nil where nothing is internal and nothing cleared, or where the edition is the office's own.
  package init?(_ site: Site, audience: Audience) {
    guard audience == .public else { return nil }
    let texts = InternalTexts(site).texts
    var search = RunSearch()
    for text in texts { search.add(text.row, stretches: text.stretches) }
    textOfRun = texts.indices.flatMap { Array(repeating: $0, count: texts[$0].stretches.count) }
    cleared = ClearedTexts(site, search)
    paths = Self.paths(of: site.internalPages)
    guard search.count > 0 || !paths.isEmpty || !cleared.isEmpty else { return nil }
    sources = PublicSources(site)
    self.texts = texts
    self.search = search
  }

  private static func paths(of pages: [OmittedPage]) -> [String: String] {
    let named = pages.flatMap { page in
      let aliases = page.writtenValues.filter { $0.key == "aliases" && $0.text.hasPrefix("/") }.map(\.text)
      return ([page.address] + aliases).map { address in
        (String(address.dropFirst()) + (address.hasSuffix("/") ? "index.html" : "/index.html"), page.source.path)
      }
    }
    return Dictionary(named, uniquingKeysWith: { first, _ in first })
  }

  /// What of the internal texts stands in a rendered output: in the text that it tells, else in its bytes.
  var inspection: @Sendable (_ output: Output, _ rendered: Rendered) -> [Sighting] {
    { sightings(of: $1, output: $0) }
  }

  private func sightings(of rendered: Rendered, output: Output) -> [Sighting] {
    guard let text = rendered.text else {
      return sightings(path: output.path, source: output.source, bytes: rendered.bytes)
    }
    return sightings(path: output.path, source: output.source, in: text)
  }

  /// What of the internal texts stands in the bytes of an output; `source` is the file that it is made from, `path` its own,
  /// whose ending tells how the bytes are read.
  func sightings(path: String, source: String?, bytes: [UInt8]) -> [Sighting] {
    sightings(path: path, source: source, in: ReadableText.row(of: bytes, path: path))
  }

  /// What of the internal texts stands in a text that was taken out of an output, such as a PDF.
  func sightings(path: String, source: String?, text: String) -> [Sighting] {
    sightings(path: path, source: source, in: SyllableRow(text))
  }

  /// What of the internal texts stands in what is handed to a printing program.
  func sightings(of data: PrintData, path: String, source: String) -> [Sighting] {
    var row = SyllableRow()
    for text in data.texts {
      row.read(text)
      row.endBlock()
    }
    return sightings(path: path, source: source, in: row)
  }

  private func sightings(path: String, source: String?, in row: SyllableRow) -> [Sighting] {
    let address = paths[path].map { [Sighting(path: path, source: source, what: .address(ofFile: $0))] } ?? []
    return address + search.runs(in: row.numbers).map { Sighting(path: path, source: source, what: .run($0)) }
  }

  /// What a person must mend of all that was seen: one finding for each internal text, with the number of places.
  ///
  /// A run that stands in three public sources is no secret. What was cleared and is nowhere seen needs no clearing; that is told
  /// where `isWhole` says that the whole edition was searched.
  package func findings(_ sightings: [Sighting], isWhole: Bool) -> [Diagnostic] {
    var seen: [Int: [Sighting]] = [:]
    var addresses: [Diagnostic] = []
    for sighting in sightings {
      switch sighting.what {
      case .run(let run): seen[run, default: []].append(sighting)
      case .address(let file): addresses.append(.internalPage(file, published: sighting))
      }
    }
    let secret = seen.filter { !cleared.clears($0.key) }
    let common = sources.common(secret, search: search)
    let byText = Dictionary(grouping: secret.filter { !common.contains($0.key) }) { textOfRun[$0.key] }
    let values = byText.map { text, runs in
      let seen = Seen(runs.flatMap(\.value))
      return Diagnostic.internalValue(texts[text], seen: seen, at: place(of: seen.first))
    }
    // A whole page that was copied is one mistake to mend.
    let found = Dictionary(grouping: (addresses + values).sorted(), by: { $0.location?.file }).values.flatMap {
      $0.folded()
    }
    return found.sorted() + (isWhole ? cleared.needless(seen: Set(seen.keys)) : [])
  }

  /// Where the file behind an output says what was seen in it.
  private func place(of sighting: Sighting) -> Location? {
    guard case .run(let run) = sighting.what else { return sighting.source.map { Location(file: $0) } }
    return sighting.source.map { sources.place(of: search.syllables(of: run), in: $0) }
  }
}
