import Diagnostics
import Figures

extension TableForm {
  /// Organisations, movements, activities and partner enterprises, group by group. Only what is of one kind is added up: those who
  /// took part in the works of a group, never meetings and enterprises together.
  static let activities = TableForm(
    "activities", .activities, told: .committee,
    Wording(
      vi: "Đoàn thể, phong trào, hoạt động, doanh nghiệp đối tác: số lượt người tham gia của từng nhóm, kết quả",
      en: "Organisations, movements, activities and partners: participations by group, and results")
  ) { context in
    let words = context.words
    guard let all = context.this.rows(.activities) else { return nil }
    let groups = ActivityGroup.allCases.compactMap { group -> [ShownTable.Row]? in
      let rows = all.filter { $0[ActivityColumns.group] == group }
      guard !rows.isEmpty else { return nil }
      let head = ShownTable.Row(
        .group,
        [
          .none, .name(words[group.label]), .none, .count(rows.sum { $0[ActivityColumns.participants] }), .none,
        ])
      return [head]
        + rows.enumerated().map { index, row in
          ShownTable.Row(
            .plain,
            [
              .ordinal(index + 1), .name(row[ActivityColumns.title] ?? ""), .text(row[ActivityColumns.lead] ?? ""),
              .count(row[ActivityColumns.participants]), .text(row[ActivityColumns.result] ?? ""),
            ])
        }
    }
    return ShownTable(
      caption: context.caption(.titleActivities),
      unit: words[.unitOfParticipations],
      head: ShownTable.head([
        words[.ordinal], words[.item], words[ActivityColumns.lead.declaration.heading], words[.participations],
        words[ActivityColumns.result.declaration.heading],
      ]),
      rows: groups.flatMap { $0 }, standing: context.thisStanding)
  }
}
