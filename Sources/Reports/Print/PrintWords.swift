import FigureViews

/// The words that Kỷ Yếu itself puts on printed reports, in one language. Those of an official layout are the layout's.
package struct PrintWords: Sendable {
  /// Its raw value is its name in `templates/strings/<language>.yaml`; what stands between braces there is put in.
  enum Word: String, CaseIterable {
    /// `Phụ lục {number}`
    case annex = "print_annex"
    /// `(kèm theo {type} số {number}, ngày {date} của {issuer})`
    case annexReference = "print_annex_reference"
    /// What stands on every page of a draft.
    case draft = "print_draft"
    /// What stands on every page of an edition that is looked at before it is published.
    case preview = "print_preview"
    /// `Số liệu minh họa`
    case illustrative
  }

  /// Names of all of them.
  package static let names = Word.allCases.map(\.rawValue)

  /// By name.
  private let texts: [String: String]

  /// `texts` are those of `templates/strings/<language>.yaml`, by name.
  package init(_ texts: [String: String]) {
    self.texts = texts
  }

  /// The word with these put in; its name where the file lacks it: the shipped files lack none.
  func text(_ word: Word, _ values: KeyValuePairs<String, String> = [:]) -> String {
    WordPattern(texts[word.rawValue] ?? word.rawValue).filled(values)
  }
}
