import Diagnostics
import Figures

extension Figure {
  /// Inspection, supervision and discipline. The office's alone.
  static let discipline: [Figure] =
    DisciplineMeasure.allCases.filter { !$0.isDiscipline }.map { measure in
      discipline(measure.rawValue, FigureUnit.times.label, measure.label) { $0[DisciplineColumns.measure] == measure }
    } + [
      discipline(
        "members", FigureUnit.members.label, Wording(vi: "Đảng viên bị kỷ luật", en: "Members under discipline")
      ) { $0[DisciplineColumns.measure]?.isDiscipline == true && $0[DisciplineColumns.subject]?.isMembers == true },
      discipline(
        "organisations", Wording(vi: "tổ chức đảng", en: "Party organisations"),
        Wording(vi: "Tổ chức đảng bị kỷ luật", en: "Party organisations under discipline")
      ) { $0[DisciplineColumns.measure]?.isDiscipline == true && $0[DisciplineColumns.subject] == .organisation },
      discipline(
        "leaders", FigureUnit.members.label,
        Wording(vi: "Người đứng đầu bị kỷ luật", en: "Leaders under discipline")
      ) { $0[DisciplineColumns.measure]?.isDiscipline == true && $0[DisciplineColumns.subject] == .leader },
    ]
    + DisciplineMeasure.allCases.filter { $0.isDiscipline && $0 != .dissolution }.map { measure in
      discipline(
        measure.rawValue, FigureUnit.members.label,
        Wording(
          vi: "Đảng viên bị kỷ luật bằng hình thức \(measure.label.vi.lowercased())",
          en: "Members disciplined: \(measure.label.en.lowercased())")
      ) { $0[DisciplineColumns.measure] == measure && $0[DisciplineColumns.subject]?.isMembers == true }
    }

  private static func discipline(
    _ name: String, _ unit: Wording, _ doc: Wording, isCounted: @escaping @Sendable (FigureRow) -> Bool
  ) -> Figure {
    Figure(
      "discipline.\(name)", .discipline, unit, told: DisciplineColumns.count.declaration.told, doc
    ) { $0.year[.discipline]?.sum(of: DisciplineColumns.count, where: isCounted).map(Value.count) }
  }
}
