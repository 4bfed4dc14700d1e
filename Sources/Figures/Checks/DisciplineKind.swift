import Diagnostics

extension LedgerCheck {
  /// A kind of discipline is one that there is for whom it is told of (Điều lệ Đảng, Điều 35).
  package static let disciplineKind = LedgerCheck(rule: .disciplineKind) { review in
    review.figures.sets.flatMap { year in
      (year[.discipline]?.rows ?? []).compactMap(measure) + (year[.movement]?.rows ?? []).compactMap(expelled)
    }
  }

  private static func measure(_ row: FigureRow) -> Diagnostic? {
    guard let measure = row[DisciplineColumns.measure], measure.isDiscipline,
      let subject = row[DisciplineColumns.subject],
      row[DisciplineColumns.count] ?? 0 > 0, !subject.disciplines.contains(measure)
    else { return nil }
    return finding(
      subject.label, measure.label, subject.disciplines, at: row.location(of: DisciplineColumns.measure), row)
  }

  /// A probationary member is struck off, not expelled.
  private static func expelled(_ row: FigureRow) -> Diagnostic? {
    guard row[MovementColumns.status] == .probationary, row[MovementColumns.expelled] ?? 0 > 0 else { return nil }
    return finding(
      DisciplineSubject.probationary.label, DisciplineMeasure.expulsion.label,
      DisciplineSubject.probationary.disciplines,
      at: row.location(of: MovementColumns.expelled), row)
  }

  private static func finding(
    _ subject: Wording, _ measure: Wording, _ known: [DisciplineMeasure], at place: Location, _ row: FigureRow
  ) -> Diagnostic {
    Rule.disciplineKind.finding(
      at: place,
      Wording(
        vi: "Ở \(row.name.vi), “\(measure.vi)” không phải là hình thức kỷ luật đối với “\(subject.vi)”",
        en: "In \(row.name.en) “\(measure.vi)” is no discipline of “\(subject.vi)”"),
      required: Wording(
        vi: "\(known.map(\.label.vi).joined(separator: ", ")) (Điều lệ Đảng, Điều 35)",
        en: "\(known.map(\.label.vi).joined(separator: ", ")) (Điều lệ Đảng, Art. 35)"),
      help: Wording(
        vi:
          "Đối chiếu với quyết định kỷ luật rồi sửa hình thức hoặc đối tượng; đảng viên dự bị không còn tư cách thì ghi ở cột “Xóa tên” "
          + "của bảng tăng, giảm đảng viên",
        en:
          "Hold the row against the decision and correct the kind or the subject; a probationary member who is unworthy stands in "
          + "the column “Xóa tên” of the movement of members"))
  }
}

extension DisciplineSubject {
  /// The kinds of discipline that there are for it: Điều lệ Đảng, Điều 35.
  fileprivate var disciplines: [DisciplineMeasure] {
    switch self {
    case .member, .leader: [.reprimand, .warning, .dismissal, .expulsion]
    case .probationary: [.reprimand, .warning]
    case .organisation: [.reprimand, .warning, .dissolution]
    }
  }
}

extension Rule {
  package static let disciplineKind = Rule(
    id: "figures/discipline-kind",
    title: Wording(
      vi: "Hình thức kỷ luật đúng với đối tượng bị kỷ luật",
      en: "A kind of discipline is one that there is for its subject"),
    reason: Wording(
      vi:
        "Điều lệ Đảng, Điều 35: tổ chức đảng bị khiển trách, cảnh cáo, giải tán; đảng viên chính thức bị khiển trách, cảnh cáo, cách "
        + "chức, khai trừ; đảng viên dự bị bị khiển trách, cảnh cáo.",
      en:
        "Điều lệ Đảng, Art. 35: an organisation is reprimanded, warned or dissolved; an official member reprimanded, warned, "
        + "dismissed or expelled; a probationary one reprimanded or warned."),
    breaks: [
      row("↓Khai trừ", "Tổ chức đảng"), row("↓Cách chức", "Tổ chức đảng"), row("↓Cách chức", "Đảng viên dự bị"),
      row("↓Giải tán", "Đảng viên"),
      .draft(.movement, .row("mot", .probationary, [\.opening: 2, \.expelled: "↓1", \.closing: 1])),
    ],
    keeps: [
      row("Giải tán", "Tổ chức đảng"), row("Cảnh cáo", "Đảng viên dự bị"), row("Cách chức", "Người đứng đầu"),
      .draft(.movement, .row("mot", .probationary, [\.opening: 2, \.struckOff: 1, \.closing: 1])),
    ])

  private static func row(_ measure: String, _ subject: String) -> Example {
    .draft(.discipline, .row("mot", [\.measure: .init(measure), \.subject: .init(subject), \.count: 1]))
  }
}
