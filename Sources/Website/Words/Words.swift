/// The visible words that Kỷ Yếu itself puts on pages, in one language.
struct Words: Sendable {
  private let texts: [String: String]

  /// `texts` are those of `templates/strings/<language>.yaml`, by name.
  init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The word as that file has it. Its name where the file lacks it: the shipped files lack none.
  subscript(word: Word) -> String {
    texts[word.rawValue] ?? word.rawValue
  }

  /// The title of page `number` of a list: `Tin tức – trang 2`; the title alone for the first.
  func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : "\(title) – \(self[.pageNumber].replacing("{n}", with: String(number)))"
  }
}
