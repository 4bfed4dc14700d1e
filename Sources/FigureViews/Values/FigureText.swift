import Figures
import FoundationEssentials
import Vietnamese

/// How a figure is written in a sentence.
package struct FigureText {
  let words: FigureWords

  /// `62`, `1.234`, `98,4%`, `từ 60 trở lên`, `trên 95%`; counts from 1 to 9 as `08` where they take a zero.
  func value(_ value: Figure.Value, zero: Bool) -> String {
    switch value {
    case .count(let count): Self.count(count, zero)
    case .percent(let share): VietnameseNumber.percent(share)
    case .atLeast(let count): words.text(.atLeast, ["number": Self.count(count, zero)])
    case .above(let share): words.text(.above, ["number": VietnameseNumber.percent(share)])
    }
  }

  /// `tăng 3`, `giảm 02`, `không đổi`; of shares `tăng 1,5 điểm phần trăm`. Nil where one of both is not told
  /// exactly.
  func change(from last: Figure.Value, to this: Figure.Value, zero: Bool) -> String? {
    switch (last, this) {
    case (.count(let last), .count(let this)):
      if this == last { return words[.unchanged] }
      return words.text(this > last ? .increase : .decrease, ["number": Self.count(abs(this - last), zero)])
    case (.percent(let last), .percent(let this)):
      let difference = VietnameseNumber.percent(this > last ? this - last : last - this).dropLast()
      if difference == "0" { return words[.unchanged] }
      return words.text(this > last ? .increaseInPoints : .decreaseInPoints, ["number": String(difference)])
    default: return nil
    }
  }

  /// The share of a whole: `12,5%`, `từ 96,8% trở lên`. Nil where the whole is nothing.
  func share(_ part: Figure.Value, of whole: Figure.Value) -> String? {
    guard case .count(let whole) = whole else { return nil }
    switch part {
    case .count(let part): return Self.share(part, of: whole)
    case .atLeast(let part): return Self.share(part, of: whole).map { words.text(.atLeast, ["number": $0]) }
    case .percent, .above: return nil
    }
  }

  static func share(_ part: Int, of whole: Int) -> String? {
    FigureYear.share(part, of: whole).map { VietnameseNumber.percent($0) }
  }

  private static func count(_ count: Int, _ zero: Bool) -> String {
    zero && (1...9).contains(count) ? "0\(count)" : VietnameseNumber.format(count)
  }
}
