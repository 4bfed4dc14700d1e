import Content
import Diagnostics

extension Figure {
  /// Branches at each level. How many there are is public; which they are is the office's alone.
  static let branchClassification: [Figure] =
    [
      Figure(
        "classification.branches.total", .branchClassification, FigureUnit.branches.label, style: .units,
        isByBranch: false, Wording(vi: "Số chi bộ trong bảng xếp loại", en: "Branches in the table of levels")
      ) { LevelCounts($0).map { .count($0.total) } }
    ]
    + Rating.allCases.map { rating in
      Figure(
        "classification.branches.\(rating.figureName)", .branchClassification, FigureUnit.branches.label, style: .units,
        whole: "classification.branches.total", isByBranch: false,
        Wording(vi: "Số chi bộ: \(rating.label.vi.lowercased())", en: "Branches: \(rating.label.en.lowercased())")
      ) { LevelCounts($0)?.shown(rating) }
    }

  /// Members at each level.
  static let memberClassification: [Figure] =
    [
      Figure(
        "classification.members.total", .memberClassification, FigureUnit.members.label,
        Wording(vi: "Số đảng viên trong bảng xếp loại, kể cả chưa xếp loại", en: "Members in the table of levels, all")
      ) { source in Rating.allCases.sum(source.year.members(rated:)).map(Value.count) }
    ]
    + Rating.allCases.map { rating in
      let column = MemberClassificationColumns.column(of: rating)
      return Figure(
        "classification.members.\(rating.figureName)", .memberClassification, FigureUnit.members.label,
        visibility: column.declaration.visibility, whole: "classification.members.total", column.declaration.doc
      ) { $0.year.members(rated: rating).map(Value.count) }
    }
}

extension Rating {
  /// The end of a figure's name.
  var figureName: String { self == .notCompleted ? "failed" : rawValue }
}
