import Diagnostics

extension TableDeclaration {
  package static let awards = TableDeclaration(
    "awards", file: "khen-thuong.csv",
    Wording(vi: "Khen thưởng", en: "Awards"), isOfPeriod: true,
    columns: [
      AwardColumns.recipient.declaration, AwardColumns.award.declaration, AwardColumns.decision.declaration,
      AwardColumns.date.declaration, AwardColumns.level.declaration, AwardColumns.kind.declaration,
    ],
    Wording(vi: "Mỗi quyết định khen thưởng một dòng", en: "A row for each award"))
}

/// The columns of `khen-thuong.csv`. Who was awarded is the office's alone, since it may be a person; the public is told the
/// awards to bodies.
package enum AwardColumns {
  package static let recipient = Column.text(
    "recipient", Wording(vi: "Đối tượng", en: "Recipient"),
    Wording(vi: "Tập thể hoặc người được khen", en: "The unit or person awarded"))
  package static let award = Column.text(
    "award", Wording(vi: "Hình thức", en: "Award"), told: .committee,
    Wording(vi: "Hình thức khen thưởng", en: "The kind of award"))
  package static let decision = Column.text(
    "decision", Wording(vi: "Số quyết định", en: "Decision"), told: .committee,
    Wording(vi: "Số, ký hiệu của quyết định", en: "Number and symbol of the decision"))
  package static let date = Column.date(
    "date", Wording(vi: "Ngày", en: "Date"), told: .committee,
    Wording(vi: "Ngày của quyết định", en: "Day of the decision"))
  package static let level = Column.text(
    "level", Wording(vi: "Cấp", en: "Level"), told: .committee,
    Wording(vi: "Cấp khen thưởng", en: "Who awarded it"))
  package static let kind = Column<AwardKind>.choice(
    "kind", Wording(vi: "Loại đối tượng", en: "Awarded to"), needs: .nothing,
    Wording(
      vi: "Khen tập thể hay cá nhân; trang công khai chỉ nêu khen thưởng tập thể",
      en: "A body or a person; public pages tell of bodies alone"))
}

/// Whom an award is given to.
package enum AwardKind: String, FigureChoice {
  case body
  case person

  package var label: Wording {
    switch self {
    case .body: Wording(vi: "Tập thể", en: "A body")
    case .person: Wording(vi: "Cá nhân", en: "A person")
    }
  }
}
