import Diagnostics

extension TableDeclaration {
  package static let memberClassification = TableDeclaration(
    "member-classification", file: "xep-loai-dang-vien.csv",
    Wording(vi: "Xếp loại đảng viên", en: "Classification of members"),
    key: [BranchColumns.branch.declaration],
    sums: [.of(MemberClassificationColumns.notRated, MemberClassificationColumns.reasons)],
    columns: [BranchColumns.branch.declaration]
      + (MemberClassificationColumns.levels + [MemberClassificationColumns.notRated]
      + MemberClassificationColumns.reasons).map(\.declaration),
    Wording(
      vi: "Mỗi chi bộ một dòng: số đảng viên ở từng mức, số chưa xếp loại và số đó chia theo lý do",
      en: "A row a branch: its members at each level, those not rated, and those by reason"))
}

/// The columns of `xep-loai-dang-vien.csv`, after the branch.
///
/// The public is told how many stand at the highest level in the whole committee. Of the others it is told one share, which
/// is declared with the figures that texts can name.
package enum MemberClassificationColumns {
  package static let excellent = Column.count(
    "excellent", Rating.excellent.label, .members, needs: .numberOrZero, told: .committee,
    Wording(vi: "Đảng viên hoàn thành xuất sắc nhiệm vụ", en: "Members who did their duties excellently"))
  package static let good = Column.count(
    "good", Rating.good.label, .members, needs: .numberOrZero,
    Wording(vi: "Đảng viên hoàn thành tốt nhiệm vụ", en: "Members who did their duties well"))
  package static let completed = Column.count(
    "completed", Rating.completed.label, .members, needs: .numberOrZero,
    Wording(vi: "Đảng viên hoàn thành nhiệm vụ", en: "Members who did their duties"))
  package static let notCompleted = Column.count(
    "not-completed", Rating.notCompleted.label, .members, needs: .numberOrZero,
    Wording(vi: "Đảng viên không hoàn thành nhiệm vụ", en: "Members who did not do their duties"))
  package static let notRated = Column.count(
    "not-rated", Rating.notRated.label, .members, needs: .numberOrSum,
    Wording(vi: "Đảng viên chưa xếp loại, bằng tổng của ba cột lý do", en: "Not rated: the sum of the three reasons"))
  package static let admittedLately = Column.count(
    "admitted-lately", Wording(vi: "Kết nạp dưới 6 tháng", en: "Admitted under 6 months"), .members,
    needs: .numberOrZero,
    Wording(vi: "Chưa xếp loại vì kết nạp chưa đủ 6 tháng", en: "Not rated: admitted under 6 months ago"))
  static let suspended = Column.count(
    "suspended", Wording(vi: "Đình chỉ sinh hoạt", en: "Suspended"), .members, needs: .numberOrZero,
    Wording(vi: "Chưa xếp loại vì bị đình chỉ sinh hoạt", en: "Not rated: suspended"))
  package static let exempt = Column.count(
    "exempt", MovementColumns.exempt.declaration.heading, .members, needs: .numberOrZero,
    Wording(
      vi: "Không thuộc diện xếp loại vì được miễn công tác và sinh hoạt đảng",
      en: "Not rated: exempt from duties and meetings"))

  /// The four levels, the highest first.
  package static let levels = [excellent, good, completed, notCompleted]
  /// Why members are not rated.
  package static let reasons = [admittedLately, suspended, exempt]

  /// The column that counts the members at a level, or those not rated.
  package static func column(of rating: Rating) -> Column<Int> {
    switch rating {
    case .excellent: excellent
    case .good: good
    case .completed: completed
    case .notCompleted: notCompleted
    case .notRated: notRated
    }
  }
}
