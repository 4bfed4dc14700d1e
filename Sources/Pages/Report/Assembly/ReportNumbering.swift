import Content
import Markdown

/// How an official layout numbers chapters and the headings in them.
struct ReportNumbering: Sendable {
  /// Behind the Roman number of a chapter: `-` in `I- TÊN MỤC`, `.` in `I. Tên mục`.
  let separator: String
  /// The headings within a chapter, from the highest level down.
  let headings: [HeadingNumber]

  init(_ layout: ReportLayout) {
    switch layout {
    case .party: (separator, headings) = ("-", [.decimal, .path, .letter])
    case .state: (separator, headings) = (".", [.decimal, .letter])
    }
  }

  /// The number of a chapter, counted from 1: `I-`.
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
