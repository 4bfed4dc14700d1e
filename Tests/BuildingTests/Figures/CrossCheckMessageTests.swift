import Diagnostics
import Testing

@testable import Figures

@Suite("What the rules say of tables that do not agree with each other, with the law and with the calendar")
struct CrossCheckMessageTests {
  /// The findings of a rule in its example, as an editor reads them.
  private func said(_ rule: Rule, _ number: Int = 0) async throws -> String {
    let findings = try await ExampleSite(example: rule.breaks[number], mutation: .asWritten).findings()
    return findings.filter { $0.rule == rule.id }.map { finding in
      let place = finding.location.map { "\($0) \($0.cell ?? "–")" }
      return [place, finding.message.vi, finding.required?.vi, finding.found?.vi, finding.help.vi].compactMap { $0 }
        .joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test("a session of another year")
  func outsideYear() async throws {
    #expect(
      try await said(.outsideYear) == """
        content/so-lieu/2026/hoc-tap.csv:2:1 A2
        Ở dòng 2, buổi học không thuộc năm 2026
        Ngày trong năm 2026
        15/9/2025
        Sửa ngày, như 15/9/2026, nếu gõ nhầm năm; buổi học của năm 2025 thì chuyển sang bảng của năm đó
        """)
  }

  @Test("one expelled in the table of discipline and none in the movement of members")
  func expelledDisciplined() async throws {
    #expect(
      try await said(.expelledDisciplined) == """
        content/so-lieu/2026/bien-dong.csv:2:26 H2
        Chi bộ mot: số đảng viên bị khai trừ ở hai bảng khác nhau
        Cột “Khai trừ” của chi bộ = số “Khai trừ” của chi bộ trong content/so-lieu/2026/kiem-tra-ky-luat.csv
        0 (Khai trừ, bien-dong.csv) ≠ 1 (Khai trừ, kiem-tra-ky-luat.csv)
        Đối chiếu với quyết định kỷ luật trong năm rồi sửa bảng sai, cả số cuối kỳ nếu cần
        """)
  }

  @Test("a share of fees that is not what was kept")
  func feesShare() async throws {
    #expect(
      try await said(.feesShare) == """
        content/so-lieu/2026/dang-phi.csv:2:15 C2
        Ở dòng 2 (mot), tỷ lệ trích giữ lại khác số tiền đã giữ lại
        Tỷ lệ trích giữ lại = Trích giữ lại : Đã thu
        30% ≠ 700.000 : 1.000.000 = 70%
        Đối chiếu với sổ thu nộp đảng phí rồi sửa tỷ lệ, hoặc sửa số giữ lại và số nộp nếu hai ô bị đổi chỗ
        """)
  }

  @Test("ninety required of nine members")
  func studyRequired() async throws {
    #expect(
      try await said(.studyRequired) == """
        content/so-lieu/2026/hoc-tap.csv:2:25 D2
        Ở dòng 2, số triệu tập nhiều hơn số đảng viên trong năm
        Không quá số đảng viên đầu kỳ và số đến trong năm
        90 > 9
        Sửa số nếu ghi nhầm; buổi học mở rộng thì chỉ ghi đảng viên của Đảng bộ, số người khác nêu trong bài
        """)
  }

  @Test("a discipline that there is not for its subject")
  func disciplineKind() async throws {
    let help = """
      Đối chiếu với quyết định kỷ luật rồi sửa hình thức hoặc đối tượng; đảng viên dự bị không còn tư cách thì ghi ở cột “Xóa tên” \
      của bảng tăng, giảm đảng viên
      """
    #expect(
      try await said(.disciplineKind) == """
        content/so-lieu/2026/kiem-tra-ky-luat.csv:2:5 B2
        Ở dòng 2 (mot, Khai trừ, Tổ chức đảng), “Khai trừ” không phải là hình thức kỷ luật đối với “Tổ chức đảng”
        Khiển trách, Cảnh cáo, Giải tán (Điều lệ Đảng, Điều 35)
        \(help)
        """)
    #expect(
      try await said(.disciplineKind, 4) == """
        content/so-lieu/2026/bien-dong.csv:2:21 H2
        Ở dòng 2 (mot, Dự bị), “Khai trừ” không phải là hình thức kỷ luật đối với “Đảng viên dự bị”
        Khiển trách, Cảnh cáo (Điều lệ Đảng, Điều 35)
        \(help)
        """)
  }

  @Test("whoever moved between own branches and is in one of them alone")
  func ownTransfers() async throws {
    #expect(
      try await said(.ownTransfers, 1) == """
        content/so-lieu/2026/bien-dong.csv:3:38 N3
        Năm 2026, số đảng viên chính thức chuyển nội bộ đến và đi không bằng nhau
        Tổng cột “Nội bộ chuyển đến” = tổng cột “Nội bộ chuyển đi” ở các dòng “Chính thức”
        0 (Nội bộ chuyển đến) ≠ 1 (hai)
        Ghi người rời hai vào cột “Nội bộ chuyển đến” của chi bộ mà họ chuyển tới; không có ai thì sửa hai
        """)
  }

  @Test("two headings that changed places are told once, instead of what comes of it")
  func swappedHeadings() async throws {
    #expect(
      try await said(.swappedHeadings) == """
        content/so-lieu/2026/chi-bo.csv:1:25 D1
        Tên hai cột “Chính thức” và “Dự bị” có vẻ đã đổi chỗ cho nhau
        Mỗi tên cột đứng trên số liệu của cột đó
        4 chỗ lệch nhau, đổi lại thì khớp cả
        Đối chiếu với danh sách đảng viên rồi đổi lại tên hai cột này
        """)
  }

  @Test("a workbook beside the tables")
  func workbook() async throws {
    #expect(
      try await said(.unknownTable, 1) == """
        content/so-lieu/2026/chi-bo.xlsx –
        “chi-bo.xlsx” là sổ tính, không phải tệp CSV, nên không được đọc
        Một trong: chi-bo.csv, bien-dong.csv, xep-loai-chi-bo.csv, xep-loai-dang-vien.csv, hoc-tap.csv, hoc-tap-chi-bo.csv, \
        kiem-tra-ky-luat.csv, doan-the-phong-trao.csv, khen-thuong.csv, dang-phi.csv
        Đổi đuôi tên tệp thì không đọc được. Mở sổ tính, lưu từng bảng thành tệp CSV với “chi-bo.csv”, rồi chuyển sổ tính ra khỏi \
        content/so-lieu/. Excel: Tệp, Lưu thành, kiểu “CSV UTF-8 (*.csv)”; LibreOffice: Tệp, Lưu thành, kiểu “Text CSV”, bảng mã \
        Unicode (UTF-8)
        """)
  }
}
