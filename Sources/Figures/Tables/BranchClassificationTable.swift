import Diagnostics

extension TableDeclaration {
  package static let branchClassification = TableDeclaration(
    "branch-classification", file: "xep-loai-chi-bo.csv",
    Wording(vi: "Xếp loại chi bộ", en: "Classification of branches"),
    key: [BranchColumns.branch.declaration],
    columns: [
      BranchColumns.branch.declaration, BranchClassificationColumns.rating.declaration,
      BranchClassificationColumns.reason.declaration,
    ],
    Wording(
      vi: "Mỗi chi bộ một dòng: một trong bốn mức (Quy định 366-QĐ/TW năm 2025), hoặc chưa xếp loại",
      en: "A row a branch: one of the four levels (366-QĐ/TW of 2025), or not rated"))
}

/// The columns of `xep-loai-chi-bo.csv`, after the branch.
package enum BranchClassificationColumns {
  package static let rating = Column<Rating>.choice(
    "rating", Wording(vi: "Mức xếp loại", en: "Level"),
    Wording(vi: "Mức xếp loại của chi bộ", en: "The branch's level"))
  package static let reason = Column.text(
    "reason", Wording(vi: "Lý do", en: "Reason"), needs: .nothing,
    Wording(vi: "Lý do, nếu chưa xếp loại", en: "Why, where it is not rated"))
}

/// The four levels of classification, and none.
package enum Rating: String, FigureChoice {
  case excellent
  case good
  case completed
  case notCompleted = "not-completed"
  case notRated = "not-rated"

  package var label: Wording {
    switch self {
    case .excellent: Wording(vi: "Hoàn thành xuất sắc nhiệm vụ", en: "Duties done excellently")
    case .good: Wording(vi: "Hoàn thành tốt nhiệm vụ", en: "Duties done well")
    case .completed: Wording(vi: "Hoàn thành nhiệm vụ", en: "Duties done")
    case .notCompleted: Wording(vi: "Không hoàn thành nhiệm vụ", en: "Duties not done")
    case .notRated: Wording(vi: "Chưa xếp loại", en: "Not rated")
    }
  }

  var otherSpellings: [String] {
    switch self {
    case .excellent: ["Hoàn thành xuất sắc", "Xuất sắc"]
    case .good: ["Hoàn thành tốt", "Tốt"]
    case .completed: ["Hoàn thành"]
    case .notCompleted: ["Không hoàn thành"]
    case .notRated: ["Chưa đánh giá, xếp loại", "Chưa đánh giá"]
    }
  }
}
