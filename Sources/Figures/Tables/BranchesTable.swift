import Diagnostics

extension TableDeclaration {
  package static let branches = TableDeclaration(
    "branches", file: "chi-bo.csv",
    Wording(vi: "Đảng viên theo chi bộ", en: "Members by branch"),
    key: [BranchColumns.branch.declaration],
    sums: [.of(BranchColumns.total, [BranchColumns.official, BranchColumns.probationary])],
    columns: [
      BranchColumns.branch.declaration, BranchColumns.total.declaration, BranchColumns.official.declaration,
      BranchColumns.probationary.declaration, BranchColumns.women.declaration, BranchColumns.students.declaration,
    ],
    Wording(
      vi: "Mỗi chi bộ một dòng, số đảng viên có đến ngày chốt số liệu",
      en: "A row a branch: its members on the day up to which the figures count"))
}

/// The columns of `chi-bo.csv`; `branch` stands in every table whose rows are branches'. Of a single branch the public is
/// told its total alone: how many of six are women, or probationary, is who they are.
package enum BranchColumns {
  package static let branch = Column<String>(
    .init(
      "branch", Wording(vi: "Mã chi bộ", en: "Branch"), or: ["Chi bộ", "Tên chi bộ", "Đơn vị"], .branch,
      told: .branches,
      Wording(vi: "Mã của chi bộ, như mục “code” ở trang chi bộ", en: "The branch's code, as its page declares it"))
  ) { cell in
    if case .text(let code) = cell { code } else { nil }
  }
  package static let total = Column.count(
    "total", Wording(vi: "Tổng số", en: "Total"), .members, needs: .numberOrSum, told: .branches,
    Wording(vi: "Tổng số đảng viên", en: "Members in all"))
  package static let official = Column.count(
    "official", Wording(vi: "Chính thức", en: "Official"), .members, told: .committee,
    Wording(vi: "Đảng viên chính thức", en: "Official members"))
  package static let probationary = Column.count(
    "probationary", Wording(vi: "Dự bị", en: "Probationary"), .members, needs: .numberOrZero, told: .committee,
    Wording(vi: "Đảng viên dự bị", en: "Probationary members"))
  package static let women = Column.count(
    "women", Wording(vi: "Nữ", en: "Women"), .members, needs: .numberOrZero, told: .committee,
    Wording(vi: "Đảng viên nữ", en: "Members who are women"))
  package static let students = Column.count(
    "students", Wording(vi: "Sinh viên", en: "Students"), .members, needs: .numberOrZero, told: .committee,
    Wording(vi: "Đảng viên là sinh viên", en: "Members who are students"))
}
