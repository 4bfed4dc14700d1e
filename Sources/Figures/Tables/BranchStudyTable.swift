import Diagnostics

extension TableDeclaration {
  package static let branchStudy = TableDeclaration(
    "branch-study", file: "hoc-tap-chi-bo.csv",
    Wording(vi: "Chi bộ dự học tập nghị quyết", en: "Study sessions by branch"),
    key: [BranchColumns.branch.declaration, StudyColumns.date.declaration, StudyColumns.subject.declaration],
    isRequired: false, isOfPeriod: true,
    columns: [
      BranchColumns.branch.declaration, StudyColumns.date.declaration, StudyColumns.subject.declaration,
      StudyColumns.required.declaration, StudyColumns.present.declaration,
    ],
    Wording(
      vi:
        "Không bắt buộc. Mỗi chi bộ một dòng cho mỗi buổi ở hoc-tap.csv; có bảng này thì báo cáo của chi bộ nêu được tỷ lệ dự học",
      en:
        "May be left out. A row a branch for each session of hoc-tap.csv; with it a branch’s report can tell its attendance"
    ))
}
