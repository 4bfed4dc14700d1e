import FoundationEssentials
import Vietnamese

extension ShownCell {
  /// A count; what nobody stated where there is none.
  static func count(_ count: Int?) -> ShownCell {
    count.map { .number(VietnameseNumber.format($0)) } ?? .missing
  }

  /// A figure's value as a table has it.
  static func value(_ value: Figure.Value?, _ words: FigureWords) -> ShownCell {
    value.map { .number(FigureText(words: words).value($0, zero: false)) } ?? .missing
  }

  /// How much more or less there is: `+3`, `−2`, `0`.
  static func change(from last: Int?, to this: Int?) -> ShownCell {
    guard let last, let this else { return .missing }
    if this == last { return .number("0") }
    return .number((this > last ? "+" : "\u{2212}") + VietnameseNumber.format(abs(this - last)))
  }

  /// How much more or less of what is told; nothing where one of both is not told exactly.
  static func change(from last: Figure.Value?, to this: Figure.Value?) -> ShownCell {
    switch (last, this) {
    case (.count(let last), .count(let this)): change(from: last, to: this)
    case (.atLeast, _), (_, .atLeast), (.above, _), (_, .above): .none
    default: .missing
    }
  }

  /// One as a share of another: `12,5%`.
  static func share(_ part: Int?, of whole: Int?) -> ShownCell {
    guard let part, let whole, let share = FigureText.share(part, of: whole) else { return .missing }
    return .number(share)
  }

  /// What is told of a part, as a share of the whole: `9,7%`, `từ 96,8% trở lên`.
  static func share(_ part: Figure.Value?, of whole: Int?, _ words: FigureWords) -> ShownCell {
    guard let part, let whole, let share = FigureText(words: words).share(part, of: .count(whole)) else {
      return .missing
    }
    return .number(share)
  }

  /// The running number of a row.
  package static func ordinal(_ number: Int) -> ShownCell { .ordinal(String(number)) }
}
