import Diagnostics

extension TableDeclaration {
  package static let study = TableDeclaration(
    "study", file: "hoc-tap.csv",
    Wording(vi: "Học tập, quán triệt nghị quyết", en: "Study sessions"), isOfPeriod: true,
    columns: [
      StudyColumns.date.declaration, StudyColumns.subject.declaration, StudyColumns.level.declaration,
      StudyColumns.required.declaration, StudyColumns.present.declaration,
    ],
    Wording(
      vi: "Mỗi buổi học tập nghị quyết hoặc thông tin thời sự một dòng",
      en: "A row a session: the study of a resolution, or a briefing on current affairs"))
}

/// The columns of `hoc-tap.csv`. The public is told how many were present, and what share of those required that is.
package enum StudyColumns {
  package static let date = Column.date(
    "date", Wording(vi: "Ngày", en: "Date"), told: .committee, Wording(vi: "Ngày học", en: "Day of the session"))
  package static let subject = Column.text(
    "subject", Wording(vi: "Nội dung", en: "Subject"), told: .committee,
    Wording(vi: "Nội dung học tập", en: "What was studied"))
  package static let level = Column<StudyLevel>.choice(
    "level", Wording(vi: "Cấp", en: "Level"), told: .committee,
    Wording(vi: "Nghị quyết của cấp nào, hay thông tin thời sự", en: "Whose resolution, or current affairs"))
  package static let required = Column.count(
    "required", Wording(vi: "Phải dự", en: "Required"), .members, needs: .numberOrPage,
    Wording(vi: "Số đảng viên được triệu tập", en: "Members required to attend"))
  package static let present = Column.count(
    "present", Wording(vi: "Có mặt", en: "Present"), .members, needs: .numberOrPage, told: .committee,
    Wording(vi: "Số đảng viên có mặt", en: "Members present"))
}
