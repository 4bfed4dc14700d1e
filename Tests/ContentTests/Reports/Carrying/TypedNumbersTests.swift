import Testing

@testable import Content

@Suite("Numbers that were typed for the year before")
struct TypedNumbersTests {
  private func marked(_ line: String, targets: Bool = false) -> String {
    CarriedBody(isAnnex: false, statesTargets: targets).carried(line)
  }

  @Test(
    "are marked where they count something",
    arguments: [
      ("Khoa có 412 sinh viên.", "Khoa có 412 [?] sinh viên."),
      ("đạt 62,5%, tăng 4 so với trước", "đạt 62,5% [?], tăng 4 [?] so với trước"),
      ("thu 5.280.000 đồng; 1 234 000 đồng", "thu 5.280.000 [?] đồng; 1 234 000 [?] đồng"),
      ("70 % (tăng 3)", "70 % [?] (tăng 3 [?])"), ("46(bài)", "46 [?] (bài)"),
      ("**41** đồng chí", "**41 [?]** đồng chí"),
      ("Tổng số 41 đảng viên", "Tổng số 41 [?] đảng viên"), ("3/4 chi bộ", "3/4 [?] chi bộ"),
      ("5-7 đề tài", "5-7 [?] đề tài"),
      ("Có hai chi bộ, ba đồng chí", "Có hai [?] chi bộ, ba [?] đồng chí"), ("đạt 100%", "đạt 100% [?]"),
      ("1. Có 05 buổi", "1. Có 05 [?] buổi"), ("- 46 bài báo", "- 46 [?] bài báo"), ("412sv", "412sv [?]"),
      ("tháng 12 có 15 buổi", "tháng 12 có 15 [?] buổi"), ("2050 lượt người", "2050 [?] lượt người"),
      ("Số 41: nhiều", "Số 41 [?] : nhiều"),
    ])
  func counts(line: String, expected: String) {
    #expect(marked(line) == expected)
  }

  @Test(
    "are left where they are a date, a year, a document's or tell which one is meant",
    arguments: [
      "Nghị quyết số 71-NQ/TW, ngày 22/8/2025 của Bộ Chính trị", "Kế hoạch số 12 ngày 26 tháng 02 năm 2026",
      "năm học 2026 – 2027, nhiệm kỳ 2025-2030", "theo Điều 35, khoản 2, mục 1; quý 2, học kỳ 1; tháng 9/2026",
      "Luật số 91/2025/QH15", "khổ A4, khóa K62, phim 3D, lúc 8:30, 2h30",
      "Phụ lục số 2; Biểu số 1; Đại hội lần thứ 14",
      "{{ members.total }} và {{ change members.total 2025 }}", "`12` và [trang 3](a-2.md) và ![ảnh 4](5.jpg)",
      "chú thích[^1]", "<https://example.org/12>", "## Năm 2026 có 4 việc", "```\n12 dòng\n```", "Có 41 [?] đảng viên",
      "một giảng viên, năm đồng chí", "hai bên", "&#160;",
    ])
  func others(line: String) {
    #expect(marked(line) == line)
  }

  @Test("are left among targets where they are the whole")
  func targets() {
    #expect(marked("- 100% đảng viên, 90% chi bộ", targets: true) == "- 100% đảng viên, 90% [?] chi bộ")
  }

  @Test("are marked in the cells of a table, not in its head nor in the column that counts its rows")
  func table() {
    let text =
      "| TT | Năm 2026 | Số bài |\n|--:|---|---|\n| 1 | Trong nước | 46 |\n| 2 | {{ members.total }} | 12 % |\n\n7 bài"
    #expect(
      marked(text)
        == "| TT | Năm 2026 | Số bài |\n|--:|---|---|\n| 1 | Trong nước | 46 [?] |\n| 2 | {{ members.total }} | 12 % [?] |\n\n7 [?] bài"
    )
  }

  @Test("go out of the results of an annex, and the mark stands in their place")
  func annex() {
    let text =
      "TT | Nội dung | Kế hoạch | Thực hiện | Đạt\n--|--|--|--|--\n1 | Bài báo năm 2026 | 40 | Đủ | 115%\n2 | Khác | {{ x }} | 3 | \n"
    #expect(
      CarriedBody(isAnnex: true, statesTargets: false).carried(text)
        == "TT | Nội dung | Kế hoạch | Thực hiện | Đạt\n--|--|--|--|--\n1 | Bài báo năm 2026 | [?] | [?] | [?] \n2 | Khác | {{ x }} | [?] | \n"
    )
  }
}
