import Testing
import Vietnamese

@Suite("Dates in other forms")
struct MistypedDateTests {
  @Test(
    "are known by what is wrong with them, and told as the day they mean",
    arguments: [
      ("2026-09-05 21:00", MistypedDate.Cause.time, "2026-09-05"),
      ("2015-05-28T23:23:39-05:00", .time, "2015-05-28"),
      ("2026-09-05T00:00:00Z", .time, "2026-09-05"),
      ("2026-09-05+07:00", .time, "2026-09-05"),
      ("5/9/2026 7h30", .time, "05/9/2026"),
      ("21:00 ngày 5/9/2026", .time, "05/9/2026"),
      ("9/26/2026", .monthFirst, "26/9/2026"),
      ("2026-26-09", .monthFirst, "2026-09-26"),
      ("Sept 26, 2026", .words, "26/9/2026"),
      ("29/02/2026", .noSuchDay(written: 29), "28/02/2026"),
      ("31/6/2026", .noSuchDay(written: 31), "30/6/2026"),
      ("2026-02-30", .noSuchDay(written: 30), "2026-02-28"),
      ("5/9/26", .shortYear, "05/9/2026"),
      ("05-09-26", .shortYear, "05/9/2026"),
      ("ngày 5 tháng 9 năm 2026", .words, "05/9/2026"),
      ("Thứ Bảy, 5/9/2026", .words, "05/9/2026"),
      ("5 September 2026", .words, "05/9/2026"),
      ("Sept 5 2026", .words, "05/9/2026"),
      ("5.9.2026", .separators, "05/9/2026"),
      ("05 09 2026", .separators, "05/9/2026"),
      ("2026.09.05", .separators, "2026-09-05"),
      ("26-09-2026", .mixedForms, "26/9/2026"),
      ("2026/09/26", .mixedForms, "2026-09-26"),
      ("2026-9-5", .missingZero, "2026-09-05"),
      ("20260926", .runTogether, "2026-09-26"),
      ("26092026", .runTogether, "26/9/2026"),
      ("２０２６-０９-０５", .digits, "2026-09-05"),
    ])
  func mistyped(text: String, cause: MistypedDate.Cause, corrected: String) throws {
    let date = try #require(MistypedDate(text))
    #expect(date.cause == cause)
    #expect(date.corrected == corrected)
  }

  @Test(
    "are none where nothing tells the day, and where the date is read as it is",
    arguments: [
      "", "hôm qua", "00/00/2026", "40/9/2026", "13/13/2026", "2026", "9/2026", "tháng 9 năm 2026", "5/9/20266",
      "1.2.3.4",
      "2026-09-05", "5/9/2026", "12-NQ/ĐU", "0900 000 000", "5/9",
    ])
  func none(text: String) {
    #expect(MistypedDate(text) == nil)
  }
}
