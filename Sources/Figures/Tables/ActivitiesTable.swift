import Diagnostics

extension TableDeclaration {
  package static let activities = TableDeclaration(
    "activities", file: "doan-the-phong-trao.csv",
    Wording(vi: "Đoàn thể, phong trào, hoạt động, doanh nghiệp", en: "Organisations, movements, activities, partners"),
    key: [ActivityColumns.group.declaration, ActivityColumns.title.declaration], isOfPeriod: true,
    columns: [
      ActivityColumns.group.declaration, ActivityColumns.title.declaration, ActivityColumns.lead.declaration,
      ActivityColumns.participants.declaration, ActivityColumns.result.declaration,
    ],
    Wording(
      vi: "Mỗi công việc của đoàn thể, phong trào, hoạt động hoặc việc phối hợp với doanh nghiệp một dòng",
      en: "A row for each work of an organisation, movement, activity, or work with an enterprise"))
}

/// The columns of `doan-the-phong-trao.csv`.
package enum ActivityColumns {
  package static let group = Column<ActivityGroup>.choice(
    "group", Wording(vi: "Nhóm", en: "Group"), told: .committee,
    Wording(vi: "Đoàn thể, phong trào, hoạt động hay doanh nghiệp", en: "Organisation, movement, activity or partner"))
  package static let title = Column.text(
    "title", Wording(vi: "Tên", en: "Name"), told: .committee,
    Wording(vi: "Tên công việc, phong trào, hoạt động, doanh nghiệp", en: "What it is called"))
  package static let lead = Column.text(
    "lead", Wording(vi: "Phụ trách", en: "Led by"), needs: .nothing, told: .committee,
    Wording(vi: "Đơn vị, đoàn thể phụ trách; không ghi tên người", en: "The body that leads it; no person's name"))
  package static let participants = Column.count(
    "participants", Wording(vi: "Số người tham gia", en: "Participants"), .persons, needs: .numberOrPage,
    told: .committee,
    Wording(vi: "Số người tham gia", en: "Who took part"))
  package static let result = Column.text(
    "result", Wording(vi: "Kết quả", en: "Result"), needs: .nothing, told: .committee,
    Wording(vi: "Kết quả, trong một câu; không ghi tên người", en: "What came of it, in a sentence; no person's name"))
}

/// What a row of activities tells of.
package enum ActivityGroup: String, FigureChoice {
  case organisation
  case movement
  case activity
  case partner

  package var label: Wording {
    switch self {
    case .organisation: Wording(vi: "Đoàn thể", en: "Organisation")
    case .movement: Wording(vi: "Phong trào", en: "Movement")
    case .activity: Wording(vi: "Hoạt động", en: "Activity")
    case .partner: Wording(vi: "Doanh nghiệp", en: "Partner enterprise")
    }
  }
}
