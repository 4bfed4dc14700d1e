import Diagnostics

extension TableDeclaration {
  package static let fees = TableDeclaration(
    "fees", file: "dang-phi.csv",
    Wording(vi: "Đảng phí", en: "Membership fees"),
    key: [BranchColumns.branch.declaration], sums: [.of(FeeColumns.collected, [FeeColumns.kept, FeeColumns.paidUp])],
    isRequired: false, isOfPeriod: true,
    columns: [
      BranchColumns.branch.declaration, FeeColumns.collected.declaration, FeeColumns.keptShare.declaration,
      FeeColumns.kept.declaration, FeeColumns.paidUp.declaration,
    ],
    Wording(
      vi: "Mỗi chi bộ một dòng; chỉ dùng nội bộ, năm nào cũng có thể không có bảng này",
      en: "A row a branch; internal only, and no year needs it"))
}

/// The columns of `dang-phi.csv`, after the branch. All of them are the office's alone.
package enum FeeColumns {
  package static let collected = Column.count(
    "collected", Wording(vi: "Đã thu", en: "Collected"), .dong, needs: .numberOrSum,
    Wording(vi: "Đảng phí đã thu", en: "Fees collected"))
  package static let keptShare = Column.percent(
    "kept-share", Wording(vi: "Tỷ lệ trích giữ lại", en: "Share kept"), needs: .nothing,
    Wording(vi: "Phần trăm được trích giữ lại", en: "The share that may be kept"))
  package static let kept = Column.count(
    "kept", Wording(vi: "Trích giữ lại", en: "Kept"), .dong, Wording(vi: "Số tiền giữ lại", en: "What was kept"))
  package static let paidUp = Column.count(
    "paid-up", Wording(vi: "Nộp cấp trên", en: "Paid to the committee above"), .dong,
    Wording(vi: "Số tiền nộp cấp trên", en: "What was paid to the committee above"))
}
