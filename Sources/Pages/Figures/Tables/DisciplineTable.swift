import Content
import Diagnostics

extension TableForm {
  /// Inspection, supervision and discipline by measure and subject. The office's alone.
  static let discipline = TableForm(
    "discipline", .discipline, told: DisciplineColumns.count.declaration.told,
    Wording(
      vi: "Kiểm tra, giám sát, kỷ luật theo nội dung và đối tượng; so với năm trước",
      en: "Inspection, supervision and discipline by measure and subject; against last year")
  ) { context in
    let subjects = DisciplineSubject.allCases
    func count(
      _ source: FigureSource, _ isMeasure: (DisciplineMeasure) -> Bool, _ subject: DisciplineSubject? = nil
    ) -> Int? {
      source.year[.discipline]?.sum(of: DisciplineColumns.count) { row in
        guard let measure = row[DisciplineColumns.measure], isMeasure(measure) else { return false }
        return subject == nil || row[DisciplineColumns.subject] == subject
      }
    }
    func cells(_ isMeasure: (DisciplineMeasure) -> Bool) -> [ShownCell] {
      let (now, before) = (count(context.this, isMeasure), context.last.flatMap { count($0, isMeasure) })
      return subjects.map { .count(count(context.this, isMeasure, $0)) } + [.count(now)]
        + (context.last == nil ? [] : [.count(before), .change(from: before, to: now)])
    }
    let rows = DisciplineMeasure.allCases.enumerated().map { index, measure in
      ShownTable.Row(.plain, [.ordinal(index + 1), .name(measure.label.vi)] + cells { $0 == measure })
    }
    let total = ShownTable.Row(.total, [.none, .name("Tổng cộng kỷ luật")] + cells(\.isDiscipline))
    return ShownTable(
      caption: context.caption("Kiểm tra, giám sát, kỷ luật"), unit: FigureUnit.times.label.vi,
      head: ShownTable.head(
        before: ["TT", "Nội dung"], group: "Năm \(context.year)", subjects.map(\.label.vi) + ["Cộng"],
        after: context.last == nil ? [] : ["Năm \(context.year - 1)", "Tăng (+), giảm (\u{2212})"]),
      rows: rows + [total], standing: context.standing)
  }
}
