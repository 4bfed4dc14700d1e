import Diagnostics
import Figures

extension Figure {
  /// Branches at each level. The public is told how many stand at the highest; which they are is the office's alone.
  static let branchClassification: [Figure] =
    [
      Figure(
        "classification.branches.total", .branchClassification, FigureUnit.branches.label, style: .units,
        isByBranch: false, Wording(vi: "Số chi bộ trong bảng xếp loại", en: "Branches in the table of levels")
      ) { $0.year.branchesListed.map(Value.count) }
    ]
    + Rating.allCases.map { rating in
      Figure(
        "classification.branches.\(rating.figureName)", .branchClassification, FigureUnit.branches.label,
        told: rating.branchesTold, style: .units,
        whole: "classification.branches.total", isByBranch: false,
        Wording(vi: "Số chi bộ: \(rating.label.vi.lowercased())", en: "Branches: \(rating.label.en.lowercased())"),
        publicly: rating == .excellent ? .upToThreeLeft : nil
      ) { $0.branches(rated: rating) }
    }

  /// Members at each level.
  static let memberClassification: [Figure] =
    [
      Figure(
        "classification.members.total", .memberClassification, FigureUnit.members.label,
        Wording(vi: "Số đảng viên trong bảng xếp loại, kể cả chưa xếp loại", en: "Members in the table of levels, all")
      ) { $0.year.membersListed.map(Value.count) },
      Figure(
        "classification.members.good-or-better", .memberClassification, Wording(vi: "%", en: "%"),
        Wording(
          vi: "Tỷ lệ đảng viên từ hoàn thành tốt nhiệm vụ trở lên trong bảng xếp loại",
          en: "The share of members at “duties done well” or above"),
        publicly: Wording(
          vi: "số của toàn Đảng bộ; trên 95% thì chỉ nêu “trên 95%” (từ 40 đảng viên trở xuống: mức thấp hơn)",
          en: "of the whole committee; above 95% as “more than 95%” (of 40 members or fewer a lower bound)")
      ) { $0.membersGoodOrBetter },
    ]
    + Rating.allCases.map { rating in
      let column = MemberClassificationColumns.column(of: rating)
      return Figure(
        "classification.members.\(rating.figureName)", .memberClassification, FigureUnit.members.label,
        told: column.declaration.told, whole: "classification.members.total", column.declaration.doc,
        publicly: rating == .excellent ? .upToThreeLeft : nil
      ) { $0.members(rated: rating) }
    }
}

extension Wording {
  fileprivate static let upToThreeLeft = Wording(
    vi: "số của toàn Đảng bộ; nếu còn lại dưới 3 thì nêu “từ … trở lên”",
    en: "of the whole committee; where fewer than 3 are left, as “so many or more”")
}

extension Rating {
  /// The end of a figure's name.
  var figureName: String { self == .notCompleted ? "failed" : rawValue }
}
