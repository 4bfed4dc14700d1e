import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// What the branches have of a study session is that of the whole committee: each session is one of its table, and where
  /// every branch has a row their sums are those of the session.
  package static let branchStudySum = LedgerCheck(rule: .branchStudySum) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let own = year[.branchStudy], let all = year[.study] else { return [] }
      return Dictionary(grouping: own.rows, by: StudySessionKey.init).values.flatMap { rows -> [Diagnostic] in
        guard let key = rows.first.map(StudySessionKey.init) else { return [] }
        let sessions = all.rows.filter { StudySessionKey($0) == key }
        guard let session = sessions.first else { return rows.map { .unknownSession($0, file: all.source.path) } }
        let isWhole = Set(rows.compactMap { $0[BranchColumns.branch] }) == Set(year[.branches]?.branches ?? [])
        // Of two sessions of one name on one day it is not said which is meant.
        guard sessions.count == 1 else { return [] }
        return [StudyColumns.required, StudyColumns.present].compactMap { column in
          finding(column, of: session, rows: rows, isWhole: isWhole)
        }
      }.sorted()
    }
  }

  private static func finding(
    _ column: Column<Int>, of session: FigureRow, rows: [FigureRow], isWhole: Bool
  ) -> Diagnostic? {
    let counts = rows.compactMap { $0[column] }
    guard let whole = session[column], counts.count == rows.count, let row = rows.first else { return nil }
    let sum = counts.reduce(0, +)
    guard isWhole ? sum != whole : sum > whole else { return nil }
    let heading = column.declaration.heading.vi
    return Rule.branchStudySum.finding(
      at: row.location(of: column),
      Wording(
        vi: "Cộng các chi bộ, cột “\(heading)” của buổi này khác số của toàn Đảng bộ",
        en: "The branches’ “\(heading)” of this session is not that of the whole committee"),
      required: Wording(
        vi: "\(isWhole ? "Tổng các chi bộ =" : "Tổng các chi bộ ≤") số ở hoc-tap.csv",
        en: "\(isWhole ? "The sum of the branches =" : "The sum of the branches ≤") the number in hoc-tap.csv"),
      found: Wording(
        verbatim: counts.map(VietnameseNumber.format).joined(separator: " + ")
          + " = \(VietnameseNumber.format(sum)); hoc-tap.csv: \(VietnameseNumber.format(whole))"),
      help: Wording(
        vi: "Kiểm tra lại các dòng của buổi này ở cả hai bảng theo danh sách điểm danh",
        en: "Check the rows of this session in both tables against the attendance list"))
  }
}

/// By what a session is known in both tables.
private struct StudySessionKey: Hashable {
  let date: CalendarDate?
  let subject: String?

  init(_ row: FigureRow) {
    date = row[StudyColumns.date]
    subject = row[StudyColumns.subject]?.folded
  }
}

extension Diagnostic {
  fileprivate static func unknownSession(_ row: FigureRow, file: String) -> Diagnostic {
    Rule.branchStudySum.finding(
      at: row.location(of: StudyColumns.subject),
      Wording(vi: "Buổi học này không có trong \(file)", en: "This session is not in \(file)"),
      required: Wording(
        vi: "Ngày và nội dung như ở \(file)", en: "Day and subject as they stand in \(file)"),
      help: Wording(
        vi: "Sửa ngày, nội dung cho khớp, hoặc thêm buổi học vào \(file)",
        en: "Make day and subject the same, or add the session to \(file)"))
  }
}

extension Rule {
  package static let branchStudySum = Rule(
    id: "figures/branch-study-sum",
    title: Wording(
      vi: "Số dự học của các chi bộ khớp với số của toàn Đảng bộ ở từng buổi",
      en: "The branches’ attendance of a session is that of the whole committee"),
    reason: Wording(
      vi: "Báo cáo của chi bộ và của Đảng ủy ghi hai tỷ lệ không khớp thì cấp trên sẽ yêu cầu giải trình.",
      en: "Where the reports of branches and committee tell numbers that do not agree, somebody will ask."),
    breaks: [
      example([\.present: "↓8"]), example([\.required: "↓8"]),
      example([\.date: "6/9/2026", \.subject: "↓Nghị quyết", \.present: 9]),
      example([\.subject: "↓Nghị quyết khác", \.present: 9]),
    ],
    keeps: [example([:]), example([\.date: "05/09/2026", \.subject: "NGHỊ QUYẾT"])])

  /// A session of the whole committee, and what its one branch says of it, with other cells.
  private static func example(_ cells: ExampleRow<StudyColumns>.Cells) -> Example {
    let session: ExampleRow<StudyColumns>.Cells = [
      \.date: "5/9/2026", \.subject: "Nghị quyết", \.required: 9, \.present: 7,
    ]
    return .finalYear(changes: [
      ExampleTable.study.file(.row(session).with([\.level: "Trung ương"])),
      ExampleTable.branchStudy.file(.row("mot", session).with(cells)),
    ])
  }
}
