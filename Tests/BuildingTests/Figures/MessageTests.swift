import Content
import Diagnostics
import Testing

@Suite("What the rules of the figures say")
struct MessageTests {
  /// The one finding of a rule in its example, as an editor reads it.
  private func said(_ rule: Rule, _ number: Int = 0) async throws -> String {
    let example = rule.breaks[number]
    let findings = try await ExampleSite(example: example, mutation: .asWritten).findings()
    return findings.filter { $0.rule == rule.id }.map { finding in
      [
        finding.place(in: example), finding.message.vi, finding.required?.vi, finding.found?.vi, finding.help.vi,
      ].compactMap { $0 }.joined(separator: "\n")
    }.joined(separator: "\n\n")
  }

  @Test("the sum of the statuses")
  func statusSum() async throws {
    #expect(
      try await said(.statusSum) == """
        content/so-lieu/2026/chi-bo.csv:3 “Tổng số”
        Ở dòng 3 (hai), tổng số khác số chính thức cộng số dự bị
        Tổng số = Chính thức + Dự bị
        9 (Tổng số) ≠ 8 (Chính thức)
        Đối chiếu ba ô này với danh sách đảng viên của chi bộ rồi sửa ô sai
        """)
  }

  @Test("the sum over the branches")
  func branchesSum() async throws {
    #expect(
      try await said(.branchesSum) == """
        content/to-chuc/dang-uy.md:8:16
        Tổng số đảng viên đã khai khác tổng của các chi bộ năm 2026
        “members.total” = tổng cột “Tổng số” của content/so-lieu/2026/chi-bo.csv
        10 (members.total) ≠ 9 (mot)
        Sửa “members.total”, hoặc sửa số của chi bộ bị sai trong bảng
        """)
  }

  @Test("a row of the ledger that does not balance")
  func ledgerBalance() async throws {
    #expect(
      try await said(.ledgerBalance, 1) == """
        content/so-lieu/2026/bien-dong.csv:3 “Cuối kỳ”
        Ở dòng 3 (mot, Dự bị), số cuối kỳ không bằng số đầu kỳ cộng số tăng, trừ số giảm
        Cuối kỳ = Đầu kỳ + Kết nạp + Chuyển đến + Phục hồi đảng tịch + Nội bộ chuyển đến − Từ trần − Khai trừ − Xóa tên \
        − Xin ra khỏi Đảng − Chuyển đi − Nội bộ chuyển đi − Được công nhận chính thức
        1 (Cuối kỳ) ≠ 1 (Đầu kỳ) − 1 (Được công nhận chính thức) = 0
        Đối chiếu từng ô của dòng này với hồ sơ trong năm rồi sửa ô sai
        """)
  }

  @Test("an opening number that is not carried over")
  func openingCarried() async throws {
    #expect(
      try await said(.openingCarried) == """
        content/so-lieu/2026/bien-dong.csv:2 “Đầu kỳ”
        Ở dòng 2 (mot, Chính thức), số đầu kỳ khác số cuối kỳ năm 2025
        Đầu kỳ = Cuối kỳ của cùng chi bộ, cùng loại trong content/so-lieu/2025/bien-dong.csv
        9 (Đầu kỳ) ≠ 8 (Cuối kỳ, 2025/bien-dong.csv)
        Sửa số đầu kỳ; nếu năm 2025 sai thì sửa năm đó, đã chốt thì ghi kèm đính chính
        """)
  }

  @Test("members who were passed over in rating, and those without a reason")
  func ratings() async throws {
    #expect(
      try await said(.membersRated).contains(
        "9 (Tổng số, chi-bo.csv) ≠ 1 (Hoàn thành xuất sắc nhiệm vụ) + 7 (Hoàn thành tốt nhiệm vụ) = 8"))
    #expect(try await said(.notRatedReasons).contains("\n2 (Chưa xếp loại) ≠ 1 (Kết nạp dưới 6 tháng)\n"))
  }

  @Test("more made official than can be")
  func madeOfficial() async throws {
    #expect(try await said(.madeOfficial).contains("\n2 > 1 + 0 + 0 = 1\n"))
  }

  @Test("the share of the excellent is an indication")
  func excellentShare() async throws {
    #expect(
      try await said(.excellentShare) == """
        content/so-lieu/2026/xep-loai-dang-vien.csv:1 “Hoàn thành xuất sắc nhiệm vụ”
        Năm 2026, số đảng viên hoàn thành xuất sắc nhiệm vụ vượt 20% số hoàn thành tốt nhiệm vụ
        Không quá 20%; mức này áp dụng cho tổ chức cơ sở đảng, với khoa chỉ để tham khảo
        2 / 8 = 25%
        Đối chiếu với hướng dẫn của cấp trên; cách tính đặt ở “rules” trong content/site.yaml
        """)
  }

  @Test("a sealed table that has changed")
  func sealed() async throws {
    #expect(
      try await said(.sealed).hasPrefix(
        "content/so-lieu/2026/chi-bo.csv\nSố liệu năm 2026 đã chốt mà bảng này đã thay đổi\n"))
  }
}
