import Foundation
import Randomness
import Testing
import Vietnamese

@Suite("Numbers")
struct VietnameseNumberTests {
  private func decimal(_ text: String) throws -> Decimal {
    try #require(Decimal(string: text, locale: Locale(identifier: "en_US_POSIX")))
  }

  @Test(
    "dots stand between thousands",
    arguments: [
      (0, "0"), (62, "62"), (999, "999"), (1000, "1.000"), (1_234_567, "1.234.567"), (-1234, "-1.234"),
      (Int.min, "-9.223.372.036.854.775.808"),
    ])
  func formatsIntegers(_ number: Int, _ text: String) {
    #expect(VietnameseNumber.format(number) == text)
  }

  @Test(
    "decimals follow a comma, rounded half away from zero",
    arguments: [
      ("1234567.5", 1, "1.234.567,5"), ("1234567.5", 2, "1.234.567,50"), ("0.25", 1, "0,3"), ("-0.25", 1, "-0,3"),
      ("2.5", 0, "3"), ("-0.04", 1, "0,0"), ("12", 0, "12"), ("999.95", 1, "1.000,0"), ("0.005", 2, "0,01"),
    ])
  func formatsDecimals(_ number: String, _ places: Int, _ text: String) throws {
    #expect(VietnameseNumber.format(try decimal(number), places: places) == text)
  }

  @Test(
    "a percentage shows no trailing zero and no space",
    arguments: [
      ("12.5", "12,5%"), ("100", "100%"), ("12.04", "12%"), ("12.05", "12,1%"), ("0", "0%"), ("1234.56", "1.234,6%"),
      ("-3.5", "-3,5%"),
    ])
  func formatsPercentages(_ number: String, _ text: String) throws {
    #expect(VietnameseNumber.percent(try decimal(number)) == text)
  }

  @Test(
    "numbers are read as offices write them; of two readings the Vietnamese one holds",
    arguments: [
      ("1.234,5", "1234.5"), ("1234.5", "1234.5"), ("1234,5", "1234.5"), ("1.234.567,5", "1234567.5"),
      ("1.234.567", "1234567"),
      ("1,234,567", "1234567"), ("1,234.5", "1234.5"), ("1,234,567.89", "1234567.89"), ("1 234 567,5", "1234567.5"),
      ("1\u{A0}234", "1234"), ("1.234", "1234"), ("1,234", "1.234"), ("0.125", "0.125"), ("1234.567", "1234.567"),
      ("1.5", "1.5"),
      ("12,50", "12.5"), ("62", "62"), ("007", "7"), ("-7", "-7"), ("\u{2212}1.234,5", "-1234.5"), ("+3", "3"),
      ("0", "0"),
      ("0,5", "0.5"), ("12.34", "12.34"), ("100.000", "100000"),
    ])
  func parses(_ text: String, _ number: String) throws {
    #expect(VietnameseNumber.parse(text) == (try decimal(number)))
  }

  @Test(
    "anything else is refused",
    arguments: [
      "", "-", ".", ",", "1.", "1,", ".5", ",5", "12.34,5", "1.23.4", "1..234", "1,2,3", "1.234,", "1.234,5,6", "1 23",
      "1e5",
      "0x10", "12%", "--1", "abc", "１２", "1.234 567", " 1", "1 ", "1,234,56", "1.2345.678", "٣", "NaN", "1'234",
      "1_000",
      "1234567890123456789012345678901", ".234.567",
    ])
  func refuses(_ text: String) {
    #expect(VietnameseNumber.parse(text) == nil)
  }

  @Test("what is written is read back")
  func roundTrip() {
    var generator = Seeded(seed: 6)
    for _ in 0..<5_000 {
      let whole =
        Int.random(in: -10_000_000_000...10_000_000_000, using: &generator) >> Int.random(in: 0...34, using: &generator)
      #expect(VietnameseNumber.parse(VietnameseNumber.format(whole)) == Decimal(whole))
      for places in [1, 2] {
        let number = Decimal(whole) / (places == 1 ? 10 : 100)
        #expect(VietnameseNumber.parse(VietnameseNumber.format(number, places: places)) == number)
      }
    }
  }
}
