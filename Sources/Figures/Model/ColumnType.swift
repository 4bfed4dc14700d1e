import Diagnostics

/// What the cells of a column hold.
package enum ColumnType: Sendable {
  /// The code of a branch, as its page declares it.
  case branch
  /// A line of text.
  case text
  /// A whole number from 0 to `largestCount`.
  case count
  /// A share from 0% to 100%.
  case percent
  case date
  case choice([ChoiceValue])

  /// A thousand milliard: more than any table counts, in đồng too, and little enough that sums stay numbers.
  static let largestCount = 1_000_000_000_000

  /// What to write, as the end of “required: …”.
  package var wording: Wording {
    switch self {
    case .branch:
      Wording(vi: "mã của một chi bộ (mục “code” của trang chi bộ)", en: "the code of a branch (“code” of its page)")
    case .text: Wording(vi: "một dòng chữ", en: "a line of text")
    case .count:
      Wording(
        vi: "số nguyên từ 0 trở lên, như 62 hoặc 1.234; không có thì ghi 0",
        en: "a whole number, 0 or more, as 62 or 1.234; 0 where there is none")
    case .percent: Wording(vi: "tỷ lệ từ 0% đến 100%, như 12,5%", en: "a share from 0% to 100%, as 12,5%")
    case .date: Wording(vi: "ngày, như 05/9/2026 hoặc 2026-09-05", en: "a date, as 05/9/2026 or 2026-09-05")
    case .choice(let values):
      Wording(
        vi: "một trong: \(values.map(\.label.vi).joined(separator: ", "))",
        en: "one of: \(values.map(\.label.vi).joined(separator: ", "))")
    }
  }
}
