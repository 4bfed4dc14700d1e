import Diagnostics

extension Rule {
  static let pageDiffers = Rule(
    id: "figures/page-differs",
    title: Wording(
      vi: "Bảng số liệu và bài viết về cùng một buổi học, một hoạt động nói như nhau",
      en: "A table and a page tell the same of one session or activity"),
    reason: Wording(
      vi: "Cả hai đều được đăng: bài ghi 33 người dự mà bảng ghi 40 thì không ai biết số nào đúng.",
      en: "Both are published: where the page tells 33 and the table 40 nobody knows which is right."),
    breaks: [
      session("40", "↓40"), session("↓41", "33"), session("40", "33", subject: "↓Nghị quyết khác"),
      activity("↓120"),
    ],
    keeps: [session("40", "33"), session("", ""), activity("110"), activity("")])

  /// A session of 40 required and 33 present by its page, and what its row says.
  private static func session(_ required: String, _ present: String, subject: String = "NGHỊ QUYẾT") -> Example {
    .draft(
      [
        ExampleTable.study.file(
          .row([
            \.date: "5/9/2026", \.subject: .init(subject), \.level: "Trung ương", \.required: .init(required),
            \.present: .init(present),
          ]))
      ],
      with: [
        .init(
          "content/hoc-tap-nghi-quyet/mot.md",
          """
          ---
          title: Học nghị quyết
          date: 2026-09-05
          subject: Nghị quyết
          level: central
          required: 40
          present: 33
          ---

          """)
      ])
  }

  /// An activity of 110 by its page, and what its row says.
  private static func activity(_ participants: String) -> Example {
    .draft(
      [
        ExampleTable.activities.file(
          .row([\.group: "Hoạt động", \.title: "Hiến máu", \.participants: .init(participants)]))
      ],
      with: [
        .init(
          "content/hoat-dong/hien-mau.md", "---\ntitle: Hiến máu\ndate: 2026-04-04\nparticipants: 110\n---\n")
      ])
  }
}

extension Diagnostic {
  /// A row tells in a column what a page tells otherwise.
  static func pageDiffers(_ row: FigureRow, _ column: ColumnDeclaration, _ event: ToldEvent) -> Diagnostic {
    let heading = column.heading.vi
    let (own, told) = (row[column]?.text ?? "", event[column]?.text ?? "")
    let isCount = column.unit != nil
    return Rule.pageDiffers.finding(
      at: row.location(of: column),
      Wording(
        vi: "Ở \(row.name.vi), cột “\(heading)” khác bài viết về cùng việc này",
        en: "In \(row.name.en) the column “\(heading)” is not what the page of the same event tells"),
      required: Wording(
        vi: "Như ở \(event.source.path)" + (isCount ? ", hoặc để trống để lấy số ở bài" : ""),
        en: "As in \(event.source.path)" + (isCount ? ", or nothing, for the page’s number" : "")),
      found: Wording(verbatim: "\(own) ≠ \(told) (\(event.location(of: column)))"),
      help: isCount
        ? Wording(
          vi: "Đối chiếu với danh sách điểm danh rồi sửa chỗ sai; hoặc xóa số trong bảng, chương trình lấy số ở bài",
          en:
            "Hold both against the attendance list and correct the wrong one; or empty the cell, and the page’s number is taken"
        )
        : Wording(
          vi: "Ghi hai nơi như nhau; nếu là hai việc khác nhau thì ghi riêng hai dòng trong bảng",
          en: "Make both the same; where these are two events, give each a row of its own"))
  }
}
