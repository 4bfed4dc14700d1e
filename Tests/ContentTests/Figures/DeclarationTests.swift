import Content
import Diagnostics
import Testing
import Vietnamese

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

  @Test("let the public see counts over groups alone")
  func visibility() {
    func visible(_ table: TableDeclaration) -> [String] {
      table.columns.filter { $0.visibility == .public }.map(\.name)
    }
    #expect(visible(.fees) == ["branch"])
    #expect(visible(.discipline) == ["branch"])
    #expect(visible(.awards) == ["award", "decision", "date", "level"])
    #expect(visible(.branchClassification) == ["branch"])
    #expect(visible(.memberClassification) == ["branch", "excellent", "good", "completed"])
    for column in TableDeclaration.all.flatMap(\.columns) where column.hidesSmallCounts {
      #expect(column.visibility == .internal)
    }
  }
}
