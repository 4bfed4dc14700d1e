import Diagnostics

extension Rule {
  package static let typedTotal = Rule(
    id: "content/typed-total", severity: .warning,
    title: Wording(
      vi: "Số đảng viên, số chi bộ của toàn Đảng bộ trong bài khớp với số liệu",
      en: "The members and branches of the whole committee that a text types are those of the tables"),
    reason: Wording(
      vi: "Số gõ tay không đổi theo bảng số liệu: bài ghi một số, báo cáo in một số khác.",
      en: "A typed number does not change with the tables: the text says one thing and the report another."),
    breaks: [
      example("Toàn Đảng bộ có ↓42 đảng viên."),
      example("Đảng bộ hiện có 9 đảng viên, ↓6 chi bộ."),
      example("- Tổng số đảng viên của Đảng bộ: **↓12**"),
      example("> Đảng bộ Khoa gồm ↓03 chi bộ trực thuộc."),
      example("| Nội dung |\n|---|\n| Có 6/↓6 chi bộ hoàn thành |"),
    ],
    keeps: [
      example(
        "Đảng bộ có 09 đảng viên, 2 chi bộ. Phân công 02 đảng viên phụ trách. Đảng bộ có 4 đảng viên nữ. Chi bộ A có 12 đảng viên."
      ),
      example(
        "Khi thành lập, Đảng bộ có 5 đảng viên. Năm 2020 Đảng bộ có 7 đảng viên. Đảng bộ Trường có 1.200 đảng viên."),
      example("Đảng bộ có {{ members.total }} đảng viên, 1/2 chi bộ đã họp. Phấn đấu Đảng bộ có 20 đảng viên."),
      Example("content/a.md", "---\ntitle: A\n---\n\nToàn Đảng bộ có 42 đảng viên.\n"),
    ])

  /// `count`: What the tables say, or the committee's page.
  /// `year`: The year of the tables; nil where there are none.
  func finding(at location: Location, _ total: TypedTotal, count: Int, year: Int?) -> Diagnostic {
    let isOfMembers = total.unit == .members
    let (vi, en) = isOfMembers ? ("đảng viên", "members") : ("chi bộ", "branches")
    let source =
      year.map { Wording(vi: "số liệu năm \($0)", en: "the tables of \($0)") }
      ?? Wording(vi: "trang của đảng ủy", en: "the committee’s page")
    return finding(
      at: location,
      Wording(
        vi: "Bài ghi toàn Đảng bộ có \(total.count) \(vi), \(source.vi) là \(count)",
        en: "The text says that the committee has \(total.count) \(en); \(source.en): \(count)"),
      help: Wording(
        vi: "Viết {{ \(total.unit.figure) }} thay cho số gõ tay; nếu số trong bài đúng thì sửa số liệu",
        en: "Write {{ \(total.unit.figure) }} instead of the number; where the text is right mend the tables"))
  }

  private static func example(_ text: String) -> Example {
    Example([
      .init(
        "content/dang-uy.md",
        "---\ntitle: Đảng ủy\nkind: committee\nterm: 2025 - 2030\nposts: []\nmembers.total: 9\nbranches.count: 2\n---\n"
      ),
      .init("content/a.md", "---\ntitle: A\n---\n\n\(text)\n"),
    ])
  }
}
