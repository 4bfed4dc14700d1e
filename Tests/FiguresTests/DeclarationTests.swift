import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("The declared tables")
struct DeclarationTests {
  @Test("have names, files and headings that cannot be taken for each other")
  func unique() {
    let all = TableDeclaration.all
    #expect(Set(all.map(\.name)).count == all.count)
    #expect(Set(all.map(\.file)).count == all.count)
    for table in all {
      #expect(Set(table.columns.map(\.name)).count == table.columns.count)
      #expect(Set(table.columns.map(\.heading.vi.folded)).count == table.columns.count)
      #expect(table.columns.allSatisfy { $0.heading.vi.isNFC && $0.heading.vi.utf8.allSatisfy { $0 != 0x3B } })
      #expect(table.file.wholeMatch(of: /[a-z]+(-[a-z]+)*\.csv/) != nil)
      for column in table.key { #expect(table.columns.contains { $0.name == column.name }) }
      for column in table.columns {
        #expect(column.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        #expect(!column.doc.vi.isEmpty && !column.doc.en.isEmpty)
      }
    }
  }

  @Test("tell values of a list apart, however they are spelled")
  func choices() {
    for table in TableDeclaration.all {
      for case .choice(let values) in table.columns.map(\.type) {
        #expect(Set(values.map(\.name)).count == values.count)
        #expect(Set(values.map(\.label.vi.folded)).count == values.count)
      }
    }
  }

  /// What offices publish of themselves: the whole list of columns, so that one more is a decision and no accident.
  @Test("tell the public the columns of the list, and no other")
  func told() {
    let names = TableDeclaration.all.flatMap { table in table.columns.map { ("\(table.name).\($0.name)", $0.told) } }
    func of(_ scope: PublicScope) -> [String] { names.filter { $0.1 == scope }.map(\.0) }
    #expect(
      of(.branches) == [
        "branches.branch", "branches.total", "movement.branch", "branch-classification.branch",
        "member-classification.branch", "branch-study.branch", "discipline.branch", "fees.branch",
      ])
    #expect(
      of(.committee) == [
        "branches.official", "branches.probationary", "branches.women", "branches.students", "movement.status",
        "movement.admitted", "movement.made-official", "member-classification.excellent", "study.date",
        "study.subject", "study.level", "study.present", "branch-study.date", "branch-study.subject",
        "branch-study.present", "activities.group", "activities.title", "activities.lead",
        "activities.participants", "activities.result", "awards.award", "awards.decision", "awards.date",
        "awards.level",
      ])
    #expect(of(.nothing).count == names.count - of(.branches).count - of(.committee).count)
    for column in TableDeclaration.all.flatMap(\.columns) {
      #expect((column.visibility == .internal) == (column.told == .nothing))
    }
  }
}
