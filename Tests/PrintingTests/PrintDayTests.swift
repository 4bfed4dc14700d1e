import Testing

@testable import Reports

@Suite("The day that a printed file carries")
struct PrintDayTests {
  @Test(
    "days since 1970", arguments: [(1970, 1, 1, 0), (2000, 3, 1, 11017), (2024, 2, 29, 19782), (2026, 12, 5, 20792)])
  func days(year: Int, month: Int, day: Int, days: Int) {
    #expect(PrintDay(year: year, month: month, day: day).secondsSince1970 == days * 86_400)
  }
}
