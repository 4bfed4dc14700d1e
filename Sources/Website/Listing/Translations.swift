import Content

/// The pages that say the same in different languages.
struct Translations: Sendable {
  private let groups: [String: [TranslationView]]
  private let sources: [String: [String]]

  init(_ pages: [Page], routes: Routes) {
    var groups: [String: [Page]] = [:]
    let translated = Set(pages.compactMap(\.translationOf))
    for page in pages where page.translationOf != nil || translated.contains(page.source.path) {
      groups[page.translationOf ?? page.source.path, default: []].append(page)
    }
    sources = groups.mapValues { group in group.map(\.source.path) }
    self.groups = groups.mapValues { group in
      group.map { TranslationView(language: $0.language, title: $0.title, url: routes.url($0.address)) }
    }
  }

  /// The files of the page in all its languages; none where it has one alone.
  func sources(of page: Page) -> [String] {
    groups.isEmpty ? [] : sources[page.translationOf ?? page.source.path] ?? []
  }

  /// The same page in its other languages.
  func others(of page: Page, url: String) -> [TranslationView] {
    (groups[page.translationOf ?? page.source.path] ?? []).filter { $0.url != url }
  }
}
