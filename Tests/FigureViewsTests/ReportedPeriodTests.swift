import Testing
import Vietnamese

@testable import FigureViews
@testable import Figures

@Suite("The period that figures are of")
struct ReportedPeriodTests {
  private static func period(_ year: Int, _ day: String?) -> ReportedPeriod {
    ReportedPeriod(
      FigureYear(
        year: year, isCutOff: false, isDraft: false, isIllustrative: false, asOf: day.flatMap { CalendarDate($0) },
        tables: [], missing: [], faulty: [], seal: nil))
  }

  private static func plain(_ text: String?) -> String? { text?.replacing("\u{A0}", with: " ") }

  @Test(
    "is called by its months, or by its last day",
    arguments: [
      (nil, "năm 2026"), ("2026-12-31", "năm 2026"), ("2026-11-30", "11 tháng năm 2026"),
      ("2026-06-30", "6 tháng năm 2026"), ("2026-02-28", "2 tháng năm 2026"),
      ("2026-12-05", "từ đầu năm đến ngày 05/12/2026"),
      // A day of another year says nothing of the period.
      ("2027-01-05", "năm 2026"),
    ])
  func names(day: String?, name: String) {
    #expect(Self.plain(Self.period(2026, day).name(.vietnamese)) == name)
  }

  @Test(
    "is told beside another one, unless both are whole years",
    arguments: [
      (nil, nil, "năm 2025", nil), ("2026-12-31", nil, "năm 2025", nil),
      (
        "2026-11-30", "2025-11-30", "cùng kỳ năm 2025", "Số liệu năm 2025 tính cùng kỳ, đến ngày 30/11/2025"
      ),
      (
        "2026-11-30", "2025-12-31", "cả năm 2025", "So sánh số liệu 11 tháng năm 2026 với số liệu cả năm 2025"
      ),
      (
        nil, "2025-11-30", "11 tháng năm 2025", "So sánh số liệu cả năm 2026 với số liệu 11 tháng năm 2025"
      ),
      (
        "2026-11-30", "2025-10-31", "10 tháng năm 2025",
        "So sánh số liệu 11 tháng năm 2026 với số liệu 10 tháng năm 2025"
      ),
    ] as [(String?, String?, String, String?)])
  func comparison(day: String?, earlier: String?, name: String, told: String?) {
    let (this, last) = (Self.period(2026, day), Self.period(2025, earlier))
    #expect(Self.plain(this.nameOfEarlier(last, .vietnamese)) == name)
    #expect(Self.plain(this.comparison(with: last, .vietnamese)) == told)
  }
}
