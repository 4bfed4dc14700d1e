/// The visible words that Kỷ Yếu itself puts on pages, in one language.
struct Words: Sendable {
  private let texts: [String: String]

  /// `texts` are those of `templates/strings/<language>.yaml`, by name.
  init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The word as that file has it; its name where the file lacks it, which a finding has told by then.
  subscript(word: Word) -> String {
    texts[word.rawValue] ?? word.rawValue
  }

  /// The words that the file lacks, in the order of their declaration.
  var missing: [Word] {
    Word.allCases.filter { texts[$0.rawValue] == nil }
  }

  /// The title of page `number` of a list: `Tin tức – trang 2`; the title alone for the first.
  func title(_ title: String, page number: Int) -> String {
    number == 1 ? title : "\(title) – \(self[.pageNumber].replacing("{n}", with: String(number)))"
  }
}
