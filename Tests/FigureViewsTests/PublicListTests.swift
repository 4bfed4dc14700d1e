import Content
import Testing

@testable import FigureViews
@testable import Figures

/// The list of what the public is told, as a whole: one name more or less is a decision, and no accident.
@Suite("What the public is told")
struct PublicListTests {
  @Test("of figures is this list")
  func figures() {
    #expect(Figure.all.filter { $0.told == .branches }.map(\.name) == ["members.total"])
    #expect(
      Figure.all.filter { $0.told == .committee }.map(\.name) == [
        "members.official", "members.probationary", "members.women", "members.students", "members.admitted",
        "members.made-official", "branches.count", "classification.branches.total",
        "classification.branches.excellent", "classification.members.total", "classification.members.good-or-better",
        "classification.members.excellent", "study.sessions", "study.present", "study.attendance",
        "organisations.count", "organisations.participants", "movements.count", "movements.participants",
        "activities.count", "activities.participants", "partners.count", "partners.participants", "awards.count",
      ])
  }

  @Test("of tables and charts is this list")
  func blocks() {
    #expect(TableForm.all.filter { $0.told == .branches }.map(\.name) == ["branches"])
    #expect(
      TableForm.all.filter { $0.told == .committee }.map(\.name) == [
        "movement", "branch-classification", "member-classification", "study", "activities", "awards",
      ])
    #expect(TableForm.all.filter { $0.told == .nothing }.map(\.name) == ["branch-ratings", "discipline", "fees"])
    #expect(ChartForm.all.filter { $0.told == .branches }.map(\.name) == ["members", "branches"])
    #expect(ChartForm.all.filter { $0.told == .committee }.map(\.name) == ["movement", "study", "activities"])
    #expect(
      ChartForm.all.filter { $0.told == .nothing }.map(\.name) == ["branch-classification", "member-classification"])
  }

  @Test("does not depend on the numbers: years that differ in every hidden one read alike")
  func values() throws {
    // One was expelled, one struck off and one failed; or nobody was, and two transfers balance it.
    let quiet = try SampleFigures.site([
      "content/so-lieu/2026/bien-dong.csv": ExampleTable.movement.text(
        .row(
          "bo-mon-mot", .official,
          [\.opening: 10, \.transferredIn: 1, \.madeOfficial: 1, \.internalOut: 1, \.closing: 11, \.temporaryIn: 1]),
        .row("bo-mon-mot", .probationary, [\.opening: 1, \.admitted: 1, \.madeOfficial: 1, \.closing: 1]),
        .row(
          "bo-mon-hai", .official,
          [\.opening: 10, \.transferredOut: 1, \.internalIn: 1, \.closing: 10, \.temporaryOut: 1, \.exempt: 1]),
        .row("bo-mon-hai", .probationary),
        .row("sinh-vien", .official, [\.opening: 4, \.transferredOut: 2, \.madeOfficial: 1, \.closing: 3]),
        .row(
          "sinh-vien", .probationary,
          [\.opening: 3, \.admitted: 4, \.transferredOut: 1, \.madeOfficial: 1, \.closing: 5])),
      "content/so-lieu/2026/xep-loai-dang-vien.csv": ExampleTable.memberClassification.text(
        .row("bo-mon-mot", [\.excellent: 3, \.good: 9]),
        .row("bo-mon-hai", [\.good: 7, \.completed: 2, \.notRated: 1, \.exempt: 1]),
        .row("sinh-vien", [\.good: 3, \.completed: 1, \.notRated: 4, \.admittedLately: 4])),
    ])
    let (loud, hush) = (try SampleFigures.values(), FigureValues(quiet.site, words: .vietnamese))
    for figure in Figure.all where figure.told != .nothing {
      for expression in [figure.name, "change \(figure.name)"] {
        #expect(SampleFigures.told(expression, loud) == SampleFigures.told(expression, hush), "\(expression)")
      }
    }
    for expression in TableForm.all.map({ "table \($0.name)" }) + ChartForm.all.map({ "chart \($0.name)" }) {
      #expect(SampleFigures.told(expression, loud) == SampleFigures.told(expression, hush), "\(expression)")
    }
    for branch in ["bo-mon-mot", "bo-mon-hai", "sinh-vien"] {
      let (loud, hush) = (loud.of(branch), hush.of(branch))
      for expression in ["members.total", "table branches", "chart members", "chart branches"] {
        #expect(SampleFigures.told(expression, loud) == SampleFigures.told(expression, hush), "\(branch) \(expression)")
      }
    }
  }
}

extension FigureValues {
  fileprivate func of(_ branch: String) -> FigureValues { with(FigureScope(branch: branch)) }
}
