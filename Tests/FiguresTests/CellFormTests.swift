import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("What a cell says")
struct CellFormTests {
  private func count(_ text: String, _ unit: FigureUnit = .persons) -> String {
    let column = Column.count("n", Wording(verbatim: "N"), unit, Wording(verbatim: "N")).declaration
    return switch CellReading.read(CellText.line(text), column) {
    case .value(.count(let count)): String(count)
    case .twoNumbers(let numbers): "\(numbers.thousands) | \(numbers.decimal)"
    default: "–"
    }
  }

  @Test(
    "is a whole number in every form that has one reading",
    arguments: [
      ("1000", "1000"), ("1.000", "1000"), ("1 000", "1000"), ("1\u{A0}000", "1000"), ("1\u{202F}000", "1000"),
      ("1\u{2009}000", "1000"), ("１.０００", "1000"), ("1,234,567", "1234567"), ("1.234.567", "1234567"), ("11,0", "11"),
      ("08", "8"), ("-", "0"), ("12\u{A0}", "12"), ("0,000", "0"), ("1.234,00", "1234"), ("1,234.00", "1234"),
    ])
  func numbers(text: String, number: String) {
    #expect(count(text) == number)
  }

  @Test(
    "has two readings where an English spreadsheet writes thousands",
    arguments: [
      ("1,000", "1000 | 1"), ("540,000", "540000 | 540"), ("1,200", "1200 | 1,2"), ("12,345", "12345 | 12,345"),
    ])
  func two(text: String, readings: String) {
    #expect(count(text) == readings)
  }

  @Test(
    "is no whole number otherwise",
    arguments: ["1,5", "4.5", "-1", "chín", "9 đ/c", "1 00", "1,00,000", "#REF!", "2.02E+05"])
  func none(text: String) {
    #expect(count(text) == "–")
  }

  @Test(
    "is an amount with the word for đồng behind it, and a count is not",
    arguments: ["5 280 000 đ", "5.280.000đồng", "5280000 VNĐ"])
  func amounts(text: String) {
    #expect(count(text, .dong) == "5280000")
    #expect(count(text) == "–")
  }

  @Test(
    "offers the day that was meant",
    arguments: [
      ("46058", "05/02/2026"), ("36526", "01/01/2000"), ("5.9.2026", "05/9/2026"), ("5-9-2026", "05/9/2026"),
      ("2026-9-5", "05/9/2026"), ("2026/09/26", "26/9/2026"), ("26/9/26", "26/9/2026"), ("05-Feb-26", "05/02/2026"),
      ("ngày 05 tháng 9 năm 2026", "05/9/2026"), ("2026-09-05 21:00", "05/9/2026"), ("Feb 5, 2026", "05/02/2026"),
    ])
  func offers(text: String, date: String) {
    #expect(DateOffer.of(text)?.numeric == date)
  }

  @Test(
    "offers none for what tells no day", arguments: ["99999", "1000", "31.2.2026", "cuối năm", "Dec-26", "1.2.3.4"])
  func noOffers(text: String) {
    #expect(DateOffer.of(text) == nil)
  }

  /// The findings of a table of sessions on these days, with whatever is said.
  private func sessions(_ dates: String...) throws -> [String] {
    let rows = dates.map { "\($0);Nghị quyết;Trung ương;9;9\n" }.joined()
    return try TemporarySite([
      "content/site.yaml": "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n",
      "content/so-lieu/2026/hoc-tap.csv": "Ngày;Nội dung;Cấp;Phải dự;Có mặt\n" + rows,
    ]).load().diagnostics.map(\.told)
  }

  @Test("puts a whole column of dates in doubt where one has the month first")
  func monthFirst() throws {
    #expect(
      try sessions("03/12/2026", "06/05/2026", "05/05/2026", "09/15/2026") == [
        "content/so-lieu/2026/hoc-tap.csv:5:1 A5 figures/month-first: Cột “Ngày” có ngày ghi tháng trước, nên cả cột không chắc đúng"
          + " | Ngày trước, tháng sau, như 05/9/2026"
          + " | “03/12/2026” (dòng 2) là 03/12/2026 hay 12/3/2026; “06/05/2026” (dòng 3) là 06/5/2026 hay 05/6/2026; "
          + "“09/15/2026” (dòng 5) là 15/9/2026"
          + " | Trong Excel, chọn cả cột, đặt định dạng ngày dd/mm/yyyy rồi lưu lại thành CSV UTF-8; hoặc đổi chỗ ngày và tháng ở "
          + "từng ô vừa nêu"
      ])
    #expect(try sessions("25/3/2026", "9/26/2026").first?.contains("đối chiếu từng ngày với văn bản gốc") == true)
    #expect(try sessions("2026-03-12", "9/26/2026").first?.contains("“9/26/2026” (dòng 3) là 26/9/2026") == true)
    #expect(try sessions("03/12/2026", "06/05/2026") == [])
  }

  @Test("says what to write instead")
  func helps() throws {
    #expect(
      try sessions("46058", "29/02/2026") == [
        "content/so-lieu/2026/hoc-tap.csv:2:1 A2 figures/wrong-cell: Ô ở dòng 2, cột “Ngày” không đúng loại | "
          + "ngày, như 05/9/2026 hoặc 2026-09-05 | “46058” | Đổi “46058” thành “05/02/2026”",
        "content/so-lieu/2026/hoc-tap.csv:3:1 A3 figures/wrong-cell: Ô ở dòng 3, cột “Ngày” không đúng loại | "
          + "ngày, như 05/9/2026 hoặc 2026-09-05 | “29/02/2026” | "
          + "Không có ngày 29 tháng 02 năm 2026: đối chiếu với văn bản gốc rồi ghi lại",
      ])
  }

  @Test("tells both readings of a number that has two, and what to write")
  func ambiguous() throws {
    let found = try TemporarySite([
      "content/site.yaml": "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n",
      "content/so-lieu/2026/dang-phi.csv": "Mã chi bộ;Đã thu;Tỷ lệ trích giữ lại;Trích giữ lại;Nộp cấp trên\n"
        + "sv;540,000;70%;378,000;162,000\n",
      "content/so-lieu/2026/doan-the-phong-trao.csv": "Nhóm,Tên,Phụ trách,Số người tham gia,Kết quả\n"
        + "Phong trào,Một,,\"1,000\",\nPhong trào,Hai,,95,\n",
    ]).load().diagnostics.map(\.told)
    #expect(found.count == 4)
    #expect(
      found.last
        == "content/so-lieu/2026/doan-the-phong-trao.csv:2:17 D2 figures/ambiguous-number: Số ở dòng 2 (Phong trào, Một), cột "
        + "“Số người tham gia” có hai cách đọc | số nguyên từ 0 trở lên, như 62 hoặc 1.234; không có thì ghi 0 | "
        + "“1,000”: 1.000 nếu ghi kiểu Anh, 1 nếu ghi kiểu Việt Nam | Ghi “1.000” hoặc “1”; nhiều ô như vậy thì trong Excel bỏ dấu "
        + "phân cách hàng nghìn của cột rồi lưu lại thành CSV UTF-8")
  }
}
