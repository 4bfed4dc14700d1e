import Testing
import Vietnamese

@Suite("Dates")
struct CalendarDateTests {
  @Test(
    "ISO and day/month/year are read",
    arguments: [
      ("2026-09-05", "2026-09-05"), ("05/9/2026", "2026-09-05"), ("5/09/2026", "2026-09-05"),
      ("29/02/2024", "2024-02-29"),
      ("31/12/2025", "2025-12-31"), ("0001-01-01", "0001-01-01"),
    ])
  func reads(_ text: String, _ iso: String) {
    #expect(CalendarDate(text)?.iso == iso)
  }

  @Test(
    "other forms and days that do not exist are refused",
    arguments: [
      "", "2026", "2026-9-5", "26-09-05", "29/02/2025", "31/4/2026", "00/1/2026", "1/13/2026", "0/0/0000", "5/9/26",
      "005/9/2026", "5-9-2026", "2026/09/05", "2026-09-05T00:00:00", " 2026-09-05", "5/9/2026 ", "５/９/２０２６",
      "+5/9/2026",
      "-026-09-05", "5//2026", "99999999999999999999/1/2026", "2026-09-05-01",
    ])
  func refuses(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(
    "days under 10 and the first two months take a zero, the other months none",
    arguments: [
      ("2026-09-05", "05/9/2026", "ngày\u{A0}05 tháng 9 năm\u{A0}2026"),
      ("2026-02-05", "05/02/2026", "ngày\u{A0}05 tháng 02 năm\u{A0}2026"),
      ("2026-01-31", "31/01/2026", "ngày\u{A0}31 tháng 01 năm\u{A0}2026"),
      ("2026-05-27", "27/5/2026", "ngày\u{A0}27 tháng 5 năm\u{A0}2026"),
      ("2026-12-10", "10/12/2026", "ngày\u{A0}10 tháng 12 năm\u{A0}2026"),
      ("0987-03-09", "09/3/0987", "ngày\u{A0}09 tháng 3 năm\u{A0}0987"),
    ])
  func writes(_ iso: String, _ numeric: String, _ written: String) throws {
    let date = try #require(CalendarDate(iso))
    #expect(date.numeric == numeric)
    #expect(date.written.utf8.elementsEqual(written.utf8))
  }

  @Test("every day of 400 years is read back from both forms, in order")
  func roundTrip() {
    var previous: CalendarDate?
    var days = 0
    for year in 1900..<2300 {
      for month in 1...12 {
        for day in 1...31 {
          guard let date = CalendarDate(year: year, month: month, day: day) else { continue }
          days += 1
          #expect(CalendarDate(date.iso) == date)
          #expect(CalendarDate(date.numeric) == date)
          if let previous { #expect(previous < date && previous.iso < date.iso) }
          previous = date
        }
      }
    }
    #expect(days == 146_097)
  }
}
