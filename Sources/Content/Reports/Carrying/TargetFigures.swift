import Vietnamese

/// The figures that tell what was reached of a target, as far as its words say clearly which one is meant.
struct TargetFigures {
  /// Whose report it is: of a branch not every figure is known.
  let isOfBranches: Bool

  /// What stands as the result of a target; the mark alone where no figure tells it.
  func result(of target: String) -> String {
    let words = target.folded
    let found = Self.all.first { figure in
      (figure.isByBranch || !isOfBranches) && figure.words.contains { words.contains($0) }
        && !figure.without.contains { words.contains($0) }
    }
    return found?.result ?? FillInMark.text
  }

  private struct Figure {
    /// Any of these, without marks and in lower case.
    let words: [String]
    var without: [String] = []
    /// What is told, with the figure's expression.
    let result: String
    /// Whether one branch has it, too.
    var isByBranch = false
  }

  private static let all = [
    Figure(
      words: ["cong nhan chinh thuc", "cong nhan dang vien chinh thuc", "chuyen dang chinh thuc"],
      result: "{{ members.made-official }} đảng viên được công nhận chính thức", isByBranch: true),
    Figure(
      words: ["ket nap"], without: ["doan vien", "hoi vien", "boi duong"], result: "{{ members.admitted }} đảng viên",
      isByBranch: true),
    Figure(
      words: ["hoan thanh tot nhiem vu tro len", "hoan thanh tot tro len", "tot nhiem vu tro len"], without: ["chi bo"],
      result: "{{ classification.members.good-or-better }}", isByBranch: true),
    Figure(
      words: ["hoc tap, quan triet", "hoc nghi quyet", "hoc tap nghi quyet", "quan triet nghi quyet"],
      result: "{{ study.attendance }}"),
    Figure(words: ["doanh nghiep"], result: "{{ partners.count }} doanh nghiệp"),
  ]
}
