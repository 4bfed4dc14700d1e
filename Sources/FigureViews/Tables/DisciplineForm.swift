import Diagnostics
import Figures

extension TableForm {
  /// Inspection, supervision and discipline by measure and subject. The office's alone. Members and Party organisations are no
  /// things of one kind, so each subject has its own number and its own total, this year and last.
  static let discipline = TableForm(
    "discipline", .discipline, told: DisciplineColumns.count.declaration.told,
    Wording(
      vi: "Kiểm tra, giám sát, kỷ luật theo nội dung và đối tượng; bên cạnh số năm trước",
      en: "Inspection, supervision and discipline by measure and subject, beside last year’s")
  ) { context in
    let words = context.words
    let sources = [context.this] + (context.last.map { [$0] } ?? [])
    let told = sources.flatMap { $0.year[.discipline]?.rows ?? [] }.filter { $0[DisciplineColumns.count] ?? 0 > 0 }
    let subjects = DisciplineSubject.allCases.filter { subject in
      subject.isAlwaysShown || told.contains { $0[DisciplineColumns.subject] == subject }
    }
    let measures = DisciplineMeasure.allCases.filter { measure in
      measure.isAlwaysShown || told.contains { $0[DisciplineColumns.measure] == measure }
    }
    func cells(_ isMeasure: (DisciplineMeasure) -> Bool) -> [ShownCell] {
      sources.flatMap { source in
        subjects.map { subject in
          .count(
            source.year[.discipline]?.sum(of: DisciplineColumns.count) { row in
              row[DisciplineColumns.subject] == subject && row[DisciplineColumns.measure].map(isMeasure) == true
            })
        }
      }
    }
    let rows = measures.enumerated().map { index, measure in
      ShownTable.Row(.plain, [.ordinal(index + 1), .name(words[measure.label])] + cells { $0 == measure })
    }
    let total = ShownTable.Row(.total, [.none, .name(words[.allDiscipline])] + cells(\.isDiscipline))
    return ShownTable(
      caption: context.caption(.titleDiscipline), unit: words[FigureUnit.times.label],
      head: ShownTable.head(
        before: [words[.ordinal], words[.item]],
        groups: sources.map { (words.text(.year, year: $0.year.year), subjects.map { words[$0.label] }) }, after: []
      ),
      rows: rows + [total], standing: context.standing)
  }
}
