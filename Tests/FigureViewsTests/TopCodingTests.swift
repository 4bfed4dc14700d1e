import FoundationEssentials
import Testing

@testable import FigureViews

@Suite("How high the public is told a part of a whole exactly")
struct TopCodingTests {
  @Test(
    "counts are told exactly while three are left, and above that as so many or more",
    arguments: [
      (62, 0, Figure.Value.count(0)), (62, 59, .count(59)), (62, 60, .atLeast(60)), (62, 62, .atLeast(60)),
      (8, 5, .count(5)), (8, 6, .atLeast(6)), (3, 0, .count(0)), (3, 1, .atLeast(1)), (2, 0, .atLeast(0)),
      (0, 0, .atLeast(0)),
    ])
  func counts(whole: Int, part: Int, told: Figure.Value) {
    #expect(TopCoding(whole: whole).count(part) == told)
  }

  @Test(
    "shares are told exactly up to 95%, and of small wholes up to less",
    arguments: [
      (100, 95, Figure.Value.percent(95)), (100, 96, .above(95)), (62, 62, .above(95)), (62, 59, .above(95)),
      (41, 39, .above(95)), (41, 38, .percent(Decimal(3800) / 41)), (40, 38, .above(90)), (40, 36, .percent(90)),
      (20, 18, .above(85)), (20, 17, .percent(85)), (9, 9, .above(75)), (3, 1, .above(30)), (3, 0, .percent(0)),
    ])
  func shares(whole: Int, part: Int, told: Figure.Value) {
    #expect(TopCoding(whole: whole).share(part) == told)
  }

  @Test("no share of two or fewer is told")
  func smallest() {
    for whole in 0...2 { #expect(TopCoding(whole: whole).share(whole) == nil) }
  }

  @Test("whatever is told, what is left may be one of three numbers at least", arguments: 3...400)
  func room(whole: Int) {
    let coding = TopCoding(whole: whole)
    for told in [coding.count, { coding.share($0) ?? .count(-1) }] {
      let parts = Dictionary(grouping: 0...whole, by: told)
      for (value, alike) in parts {
        // Among what is left are several levels, so the least of it is always 0; the most must leave room.
        let most = alike.map { whole - $0 }.max() ?? 0
        #expect(most >= 2, "\(value) of \(whole): \(alike)")
        #expect(alike.count == 1 || alike.last == whole, "\(value) of \(whole) is told of \(alike)")
      }
    }
  }

  @Test(
    "is written as an office writes it",
    arguments: [
      (Figure.Value.atLeast(60), false, "từ 60 trở lên"), (.atLeast(6), true, "từ 06 trở lên"),
      (.atLeast(0), true, "từ 0 trở lên"), (.above(95), true, "trên 95%"), (.percent(95), false, "95%"),
    ])
  func words(value: Figure.Value, zero: Bool, text: String) {
    #expect(FigureText(words: .vietnamese).value(value, zero: zero) == text)
  }

  @Test("a share of so many or more is at least so much, and no change follows from it")
  func derived() {
    #expect(FigureText(words: .vietnamese).share(.atLeast(60), of: .count(62)) == "từ 96,8% trở lên")
    #expect(FigureText(words: .vietnamese).change(from: .count(58), to: .atLeast(60), zero: false) == nil)
    #expect(FigureText(words: .vietnamese).change(from: .above(95), to: .percent(90), zero: false) == nil)
    #expect(ShownCell.change(from: .count(58), to: .atLeast(60)) == .none)
    #expect(ShownCell.change(from: nil, to: .count(60)) == .missing)
    #expect(ShownCell.share(.atLeast(60), of: 62, .vietnamese) == .number("từ 96,8% trở lên"))
  }
}
