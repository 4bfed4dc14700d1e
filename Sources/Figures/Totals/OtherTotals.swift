extension FigureYear {
  /// Inspections, supervisions or kinds of discipline, of all subjects or of one; the office's alone.
  package func discipline(_ measure: DisciplineMeasure, of subject: DisciplineSubject? = nil) -> Int? {
    self[.discipline]?.sum(of: DisciplineColumns.count) { row in
      row[DisciplineColumns.measure] == measure && (subject == nil || row[DisciplineColumns.subject] == subject)
    }
  }

  /// Rows of a group of activities.
  package func activitiesCount(_ group: ActivityGroup) -> Int? {
    self[.activities]?.rows.filter { $0[ActivityColumns.group] == group }.count
  }

  /// Participations in a group of activities.
  package func participants(_ group: ActivityGroup) -> Int? {
    self[.activities]?.sum(of: ActivityColumns.participants) { $0[ActivityColumns.group] == group }
  }

  /// The rows of awards to bodies; nil where one does not say whether a body or a person was awarded.
  package var awardsToBodies: [FigureRow]? {
    guard let rows = self[.awards]?.rows else { return nil }
    return rows.contains { $0[AwardColumns.kind] == nil } ? nil : rows.filter { $0[AwardColumns.kind] == .body }
  }

  /// A column of the fees in đồng, over all branches; the office's alone.
  package func fees(_ column: Column<Int>) -> Int? {
    self[.fees]?.sum(of: column)
  }
}
