import Content
import Diagnostics

extension TableForm {
  /// Study sessions, each with who had to attend and who did.
  static let study = TableForm(
    "study", .study,
    Wording(
      vi: "Các buổi học tập nghị quyết, thông tin thời sự: ngày, nội dung, số phải dự, có mặt, tỷ lệ",
      en: "Study sessions: day, subject, required, present, share")
  ) { context in
    guard let sessions = context.this.rows(.study) else { return nil }
    let rows = sessions.enumerated().map { index, row in
      let (required, present) = (row[StudyColumns.required], row[StudyColumns.present])
      return ShownTable.Row(
        .plain,
        [
          .ordinal(index + 1), .name(row[StudyColumns.subject] ?? ""), .text(row[StudyColumns.date]?.numeric ?? ""),
          .text(row[StudyColumns.level]?.label.vi ?? ""), .count(required), .count(present),
          .share(present, of: required),
        ])
    }
    return ShownTable(
      caption: context.caption("Học tập, quán triệt nghị quyết và thông tin thời sự"), unit: "lượt đảng viên",
      head: ShownTable.head(["TT", "Nội dung", "Ngày", "Cấp", "Phải dự", "Có mặt", "Tỷ lệ"]),
      rows: rows + closing(context), remarks: [], standing: context.standing)
  }

  private static func closing(_ context: FigureContext) -> [ShownTable.Row] {
    func row(_ kind: ShownTable.Row.Kind, _ name: String, _ source: FigureSource) -> ShownTable.Row {
      let (required, present) = (source.year.studyRequired, source.year.studyPresent)
      let sessions = source.year.studyCount.map { "\(name) (\($0) buổi)" } ?? name
      return ShownTable.Row(
        kind,
        [.none, .name(sessions), .none, .none, .count(required), .count(present), .share(present, of: required)])
    }
    let total = row(.total, "Tổng cộng", context.this)
    guard let last = context.last else { return [total] }
    let (now, before) = (context.this.year, last.year)
    return [
      total, row(.plain, "Năm \(context.year - 1)", last),
      ShownTable.Row(
        .plain,
        [
          .none, .name("Tăng (+), giảm (\u{2212})"), .none, .none,
          .change(from: before.studyRequired, to: now.studyRequired),
          .change(from: before.studyPresent, to: now.studyPresent), .none,
        ]),
    ]
  }
}
