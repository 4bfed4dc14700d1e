import Content

/// The visible words that Kỷ Yếu itself puts on pages, in one language.
struct Words: Sendable, Hashable {
  private let texts: [String: String]

  /// `texts` are those of `templates/strings/<language>.yaml`, by name.
  init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The word as that file has it. Its name where the file lacks it: the shipped files lack none.
  subscript(word: SiteWord) -> String { self[word.rawValue] }

  /// The word of a name; the name itself where there is none.
  subscript(name: String) -> String { texts[name] ?? name }

  /// What a kind of page is called; nil for one that has no label, such as a plain page.
  func label(_ kind: Kind) -> String? { texts[kind.label] }

  /// The title of page `number` of a list: `Tin tức – trang 2`; the title alone for the first.
  func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : "\(title) – \(self[.pageNumber].replacing("{n}", with: String(number)))"
  }
}
