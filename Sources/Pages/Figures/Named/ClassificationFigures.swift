import Content
import Diagnostics

extension Figure {
  /// Branches at each level. How many there are is public; which they are is the office's alone.
  static let branchClassification: [Figure] = Rating.allCases.map { rating in
    Figure(
      "classification.branches.\(rating.figureName)", .branchClassification, FigureUnit.branches.label, style: .units,
      whole: "branches.count", isByBranch: false,
      Wording(vi: "Số chi bộ: \(rating.label.vi.lowercased())", en: "Branches: \(rating.label.en.lowercased())")
    ) { LevelCounts($0)?.shown(rating) }
  }

  /// Members at each level.
  static let memberClassification: [Figure] = Rating.allCases.map { rating in
    let column = MemberClassificationColumns.column(of: rating)
    return Figure(
      "classification.members.\(rating.figureName)", .memberClassification, FigureUnit.members.label,
      visibility: column.declaration.visibility, whole: "members.total", column.declaration.doc
    ) { $0.sum(column, in: .memberClassification).map(Value.count) }
  }
}

extension Rating {
  /// The end of a figure's name.
  var figureName: String { self == .notCompleted ? "failed" : rawValue }
}
