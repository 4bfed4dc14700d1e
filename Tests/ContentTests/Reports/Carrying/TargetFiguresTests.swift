import Testing

@testable import Content

@Suite("What figures tell of targets")
struct TargetFiguresTests {
  @Test(
    "is told where the words of the target say which one is meant",
    arguments: [
      ("Kết nạp từ 7 đảng viên trở lên", "{{ members.admitted }} đảng viên"),
      ("100% đảng viên học tập, quán triệt nghị quyết", "{{ study.attendance }}"),
      ("Từ 90% đảng viên hoàn thành tốt nhiệm vụ trở lên", "{{ classification.members.good-or-better }}"),
      (
        "Công nhận chính thức cho mọi đảng viên dự bị đủ điều kiện",
        "{{ members.made-official }} đảng viên được công nhận chính thức"
      ),
      ("Kết nạp 200 đoàn viên", "[?]"), ("80% chi bộ hoàn thành tốt nhiệm vụ trở lên", "[?]"), ("Họp đủ kỳ", "[?]"),
    ])
  func results(target: String, expected: String) {
    #expect(TargetFigures(isOfBranches: false).result(of: target) == expected)
  }

  @Test("is left open in the report of the branches where only the committee has the figure")
  func branches() {
    let figures = TargetFigures(isOfBranches: true)
    #expect(figures.result(of: "Mọi đảng viên học nghị quyết") == "[?]")
    #expect(figures.result(of: "Kết nạp 1 đảng viên") == "{{ members.admitted }} đảng viên")
  }
}
