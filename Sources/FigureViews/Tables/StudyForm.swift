import Diagnostics
import Figures

extension TableForm {
  /// Study sessions, each with who had to attend and who did.
  static let study = TableForm(
    "study", .study, told: .committee,
    Wording(
      vi: "Các buổi học tập nghị quyết, thông tin thời sự: ngày, nội dung, số được triệu tập, số tham gia, tỷ lệ",
      en: "Study sessions: day, subject, required, present, share"),
    publicly: Wording(vi: "không có cột số được triệu tập", en: "without the column of those required")
  ) { context in
    let words = context.words
    guard let sessions = context.this.rows(.study) else { return nil }
    let rows = sessions.enumerated().map { index, row in
      let (required, present) = (row[StudyColumns.required], row[StudyColumns.present])
      return ShownTable.Row(
        .plain,
        [
          .ordinal(index + 1), .name(row[StudyColumns.subject] ?? ""), .text(row[StudyColumns.date]?.numeric ?? ""),
          .text(row[StudyColumns.level].map { words[$0.label] } ?? ""),
        ] + numbers(context, required: .count(required), present: .count(present), .share(present, of: required)))
    }
    return ShownTable(
      caption: context.caption(.titleStudy), unit: words[.unitOfAttendance],
      head: ShownTable.head(
        [words[.ordinal]]
          + [StudyColumns.subject.declaration, StudyColumns.date.declaration, StudyColumns.level.declaration].map {
            words[$0.heading]
          }
          + (context.this.tells(StudyColumns.required) ? [words[StudyColumns.required.declaration.heading]] : []) + [
            words[StudyColumns.present.declaration.heading], words[.share],
          ]),
      rows: rows + closing(context), standing: context.standing)
  }

  /// The cells of numbers, as far as the readers are told them.
  private static func numbers(
    _ context: FigureContext, required: ShownCell, present: ShownCell, _ share: ShownCell
  ) -> [ShownCell] {
    (context.this.tells(StudyColumns.required) ? [required] : []) + [present, share]
  }

  private static func closing(_ context: FigureContext) -> [ShownTable.Row] {
    let words = context.words
    func row(_ kind: ShownTable.Row.Kind, _ name: String, _ source: FigureSource) -> ShownTable.Row {
      let (required, present) = (source.year.studyRequired, source.year.studyPresent)
      let sessions = source.year.studyCount.map { words.text(.sessions, ["name": name, "number": String($0)]) } ?? name
      return ShownTable.Row(
        kind,
        [.none, .name(sessions), .none, .none]
          + numbers(context, required: .count(required), present: .count(present), .share(present, of: required)))
    }
    let total = row(.total, words[.total], context.this)
    guard let last = context.last else { return [total] }
    let (now, before) = (context.this.year, last.year)
    let change = ShownTable.Row(
      .plain,
      [.none, .name(words[.change]), .none, .none]
        + numbers(
          context, required: .change(from: before.studyRequired, to: now.studyRequired),
          present: .change(from: before.studyPresent, to: now.studyPresent), .none))
    return [total, row(.plain, words.text(.year, year: context.year - 1), last), change]
  }
}
