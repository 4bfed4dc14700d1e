import Diagnostics

extension LedgerCheck {
  /// No branch is at the highest level whose leader or whose organisation was disciplined in the year (366-QĐ/TW of 2025,
  /// Điều 11; Hướng dẫn 43-HD/BTCTW of 31/10/2025).
  package static let excellentDisciplined = LedgerCheck(rule: .excellentDisciplined) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let ratings = year[.branchClassification], let discipline = year[.discipline] else { return [] }
      return ratings.rows.filter { $0[BranchClassificationColumns.rating] == .excellent }.compactMap { row in
        finding(row, disciplined(row, discipline))
      }
    }
  }

  /// The rows that tell of discipline which keeps a branch from the highest level.
  private static func disciplined(_ rating: FigureRow, _ table: FigureTable) -> [FigureRow] {
    guard let branch = rating[BranchColumns.branch] else { return [] }
    return table.rows(of: branch).filter { row in
      row[DisciplineColumns.measure]?.isDiscipline == true && row[DisciplineColumns.subject]?.isMembers == false
        && row[DisciplineColumns.count] ?? 0 > 0
    }
  }

  private static func finding(_ rating: FigureRow, _ rows: [FigureRow]) -> Diagnostic? {
    guard let first = rows.first else { return nil }
    let found = rows.map { row in
      let words = [row[DisciplineColumns.measure]?.label.vi, row[DisciplineColumns.subject]?.label.vi].compactMap { $0 }
      return words.joined(separator: ", ")
    }.joined(separator: "; ")
    return Rule.excellentDisciplined.finding(
      at: rating.location(of: BranchClassificationColumns.rating),
      Wording(
        vi: "Ở \(rating.name.vi), chi bộ được xếp loại xuất sắc mà trong năm có kỷ luật",
        en: "In \(rating.name.en) the branch is rated excellent, and there was discipline in the year"),
      required: Wording(
        vi: "Người đứng đầu và tổ chức trực thuộc không bị kỷ luật trong năm (Quy định 366-QĐ/TW năm 2025, Điều 11)",
        en: "Neither its leader nor a unit under it was disciplined in the year (366-QĐ/TW of 2025, Art. 11)"),
      found: Wording(
        vi: "kiem-tra-ky-luat.csv, dòng \(first.number): \(found)",
        en: "kiem-tra-ky-luat.csv, row \(first.number): \(found)"),
      help: Wording(
        vi: "Kiểm tra lại mức xếp loại của chi bộ và bảng kỷ luật",
        en: "Check the branch's level and the table of discipline"))
  }
}

extension Rule {
  package static let excellentDisciplined = Rule(
    id: "figures/excellent-disciplined", severity: .warning,
    title: Wording(
      vi: "Chi bộ có người đứng đầu hoặc tổ chức trực thuộc bị kỷ luật thì không xếp loại xuất sắc",
      en: "A branch whose leader or unit was disciplined is not rated excellent"),
    reason: Wording(
      vi: "Quy định 366-QĐ/TW năm 2025, Điều 11 không cho phép; cấp trên sẽ trả lại hồ sơ xếp loại.",
      en: "366-QĐ/TW of 2025, Art. 11 does not allow it; the committee above would send the classification back."),
    breaks: [
      tables("↓Hoàn thành xuất sắc nhiệm vụ", [\.measure: "Khiển trách", \.subject: "Người đứng đầu", \.count: 1])
    ],
    keeps: [
      tables("Hoàn thành xuất sắc nhiệm vụ", [\.measure: "Khiển trách", \.subject: "Đảng viên", \.count: 1]),
      tables("Hoàn thành xuất sắc nhiệm vụ", [\.measure: "Kiểm tra", \.subject: "Tổ chức đảng", \.count: 1]),
      tables("Hoàn thành tốt nhiệm vụ", [\.measure: "Cảnh cáo", \.subject: "Tổ chức đảng", \.count: 1]),
      tables("Hoàn thành xuất sắc nhiệm vụ", [\.measure: "Cảnh cáo", \.subject: "Tổ chức đảng", \.count: 0]),
    ])

  private static func tables(_ rating: String, _ discipline: ExampleRow<DisciplineColumns>.Cells) -> Example {
    .draft([
      ExampleTable.branchClassification.file(.row("mot", [\.rating: .init(rating)])),
      ExampleTable.discipline.file(.row("mot", discipline)),
    ])
  }
}
