import Content
import Diagnostics
import Vietnamese

/// What public pages are cleared to say though it is internal, each text with its reason.
struct ClearedTexts: Sendable {
  private struct Cleared: Sendable {
    let page: Page
    /// Which entry of the page's list it is.
    let item: Int
    let text: String
    let runs: Set<Int>
  }

  private let texts: [Cleared]
  private let runs: Set<Int>

  init(_ site: Site, _ search: RunSearch) {
    texts = (site.pages + site.chapters).flatMap { page in
      page.clearedTexts.enumerated().map { item, cleared in
        Cleared(
          page: page, item: item, text: cleared.text, runs: Set(search.runs(in: SyllableRow(cleared.text).numbers)))
      }
    }
    runs = texts.reduce(into: []) { $0.formUnion($1.runs) }
  }

  var isEmpty: Bool { texts.isEmpty }

  /// Whether a run of an internal text lies within a cleared text.
  func clears(_ run: Int) -> Bool {
    runs.contains(run)
  }

  /// The clearances of which nothing was seen.
  func needless(seen: Set<Int>) -> [Diagnostic] {
    texts.filter { $0.runs.isDisjoint(with: seen) }.map { cleared in
      .needlessClearance(cleared.text, at: cleared.page.fieldLocation("cleared_texts", item: cleared.item))
    }
  }
}
