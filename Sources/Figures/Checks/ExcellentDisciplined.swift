import Diagnostics

extension LedgerCheck {
  /// No branch is at the highest level whose leader or whose organisation was disciplined in the year (366-QĐ/TW of 2025,
  /// Điều 11; Hướng dẫn 43-HD/BTCTW of 31/10/2025).
  package static let excellentDisciplined = LedgerCheck(rule: .excellentDisciplined) { site in
    site.figures.sets.flatMap { year -> [Diagnostic] in
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
      row[DisciplineColumns.measure]?.isDiscipline == true && row[DisciplineColumns.subject] != .member
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
    breaks: [tables("mot;↓Hoàn thành xuất sắc nhiệm vụ;", "mot;Khiển trách;Người đứng đầu;1")],
    keeps: [
      tables("mot;Hoàn thành xuất sắc nhiệm vụ;", "mot;Khiển trách;Đảng viên;1"),
      tables("mot;Hoàn thành xuất sắc nhiệm vụ;", "mot;Kiểm tra;Tổ chức đảng;1"),
      tables("mot;Hoàn thành tốt nhiệm vụ;", "mot;Cảnh cáo;Tổ chức đảng;1"),
      tables("mot;Hoàn thành xuất sắc nhiệm vụ;", "mot;Cảnh cáo;Tổ chức đảng;0"),
    ])

  private static func tables(_ rating: String, _ discipline: String) -> Example {
    .draft([
      ("xep-loai-chi-bo.csv", Example.text(of: .branchClassification, [rating])),
      ("kiem-tra-ky-luat.csv", Example.text(of: .discipline, [discipline])),
    ])
  }
}
