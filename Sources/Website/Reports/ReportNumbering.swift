import Markdown
import Reports

/// How an official layout numbers chapters and the headings in them.
struct ReportNumbering: Sendable {
  private let separator: String
  /// The headings within a chapter, from the highest level down.
  let headings: [HeadingNumber]

  init(_ layout: OfficialLayout) {
    separator = layout.words.headingSeparator
    headings = layout.words.headings
  }

  /// The number of a chapter, counted from 1, as the layout writes it: `I-`.
  func chapter(_ number: Int) -> String {
    Self.roman(number) + separator
  }

  private static func roman(_ number: Int) -> String {
    let digits = [(10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")]
    var (rest, text) = (number, "")
    for (value, digit) in digits {
      while rest >= value {
        text += digit
        rest -= value
      }
    }
    return text
  }
}
