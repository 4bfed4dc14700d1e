import Diagnostics
import Figures

extension TableForm {
  /// Study sessions, each with who had to attend and who did.
  static let study = TableForm(
    "study", .study, told: .committee,
    Wording(
      vi: "Các buổi học tập nghị quyết, thông tin thời sự: ngày, nội dung, số phải dự, có mặt, tỷ lệ",
      en: "Study sessions: day, subject, required, present, share"),
    publicly: Wording(vi: "không có cột số phải dự", en: "without the column of those required")
  ) { context in
    guard let sessions = context.this.rows(.study) else { return nil }
    let rows = sessions.enumerated().map { index, row in
      let (required, present) = (row[StudyColumns.required], row[StudyColumns.present])
      return ShownTable.Row(
        .plain,
        [
          .ordinal(index + 1), .name(row[StudyColumns.subject] ?? ""), .text(row[StudyColumns.date]?.numeric ?? ""),
          .text(row[StudyColumns.level]?.label.vi ?? ""),
        ] + numbers(context, required: .count(required), present: .count(present), .share(present, of: required)))
    }
    return ShownTable(
      caption: context.caption("Học tập, quán triệt nghị quyết và thông tin thời sự"), unit: "lượt đảng viên",
      head: ShownTable.head(
        ["TT", "Nội dung", "Ngày", "Cấp"]
          + (context.this.tells(StudyColumns.required) ? ["Phải dự"] : []) + ["Có mặt", "Tỷ lệ"]),
      rows: rows + closing(context), standing: context.standing)
  }

  /// The cells of numbers, as far as the readers are told them.
  private static func numbers(
    _ context: FigureContext, required: ShownCell, present: ShownCell, _ share: ShownCell
  ) -> [ShownCell] {
    (context.this.tells(StudyColumns.required) ? [required] : []) + [present, share]
  }

  private static func closing(_ context: FigureContext) -> [ShownTable.Row] {
    func row(_ kind: ShownTable.Row.Kind, _ name: String, _ source: FigureSource) -> ShownTable.Row {
      let (required, present) = (source.year.studyRequired, source.year.studyPresent)
      let sessions = source.year.studyCount.map { "\(name) (\($0) buổi)" } ?? name
      return ShownTable.Row(
        kind,
        [.none, .name(sessions), .none, .none]
          + numbers(context, required: .count(required), present: .count(present), .share(present, of: required)))
    }
    let total = row(.total, "Tổng cộng", context.this)
    guard let last = context.last else { return [total] }
    let (now, before) = (context.this.year, last.year)
    let change = ShownTable.Row(
      .plain,
      [.none, .name("Tăng (+), giảm (\u{2212})"), .none, .none]
        + numbers(
          context, required: .change(from: before.studyRequired, to: now.studyRequired),
          present: .change(from: before.studyPresent, to: now.studyPresent), .none))
    return [total, row(.plain, "Năm \(context.year - 1)", last), change]
  }
}
