import Content
import Diagnostics
import Foundation
import Testing

@testable import Building
@testable import Figures

@Suite("The examples of rules about figures, where each table has one more column in its middle")
struct WiderExampleTests {
  private static let column = Column.count(
    "more", Wording(vi: "Cột thêm", en: "More"), .members, needs: .numberOrNone, Wording(vi: "Cột thêm", en: "One more")
  )
  private static let tables = TableDeclaration.all.map { table in
    TableDeclaration(
      table.name, file: table.file, table.title, key: table.key, sums: table.sums, isRequired: table.isRequired,
      isOfPeriod: table.isOfPeriod,
      columns: table.columns.prefix(middle(of: table)) + [column.declaration]
        + table.columns.dropFirst(middle(of: table)),
      table.doc)
  }
  private static let rules = AllRules.rules.filter { rule in
    (rule.breaks + rule.keeps).contains { $0.files.contains { $0.path.hasPrefix("content/so-lieu/") } }
      // Text that hides in a print is found by printing it.
      && !rule.id.hasPrefix("printing/")
  }

  private static func middle(of table: TableDeclaration) -> Int { (table.columns.count + 1) / 2 }

  /// The example with the column in each of its tables, and this in each of its rows.
  private static func widened(_ example: Example, cell: String) -> Example {
    let files = example.files.map { file in
      guard case .text(let text) = file.matter,
        let table = TableDeclaration.all.first(where: { file.path.hasSuffix("/" + $0.file) }),
        // Cells in quotes may hold the separator; such a table lacks the column, as it may.
        !text.contains("\"")
      else { return file }
      return Example.File(file.path, widened(text, at: middle(of: table), cell: cell))
    }
    return Example(files, fileAtFault: example.fileAtFault)
  }

  private static func widened(_ text: String, at index: Int, cell: String) -> String {
    let separator = [";", "\t", ","].first { text.prefix { $0 != "\n" }.contains($0) } ?? ";"
    return text.components(separatedBy: "\n").enumerated().map { number, line in
      var cells = line.components(separatedBy: separator)
      // A row that ends before the column has nothing there, and a row beyond all limits is refused for its length.
      guard index <= cells.count, cells.count > 1, cells.count < 50, cells.contains(where: { !$0.isEmpty }) else {
        return line
      }
      cells.insert(number == 0 ? column.declaration.heading.vi : cell, at: index)
      return cells.joined(separator: separator)
    }.joined(separator: "\n")
  }

  /// What is found in the widened example, and where it ought to be.
  private func findings(
    _ example: Example, _ rule: Rule, cell: String
  ) async throws -> (found: [Diagnostic], fault: ExampleSite.Fault) {
    let isOfOffice = rule.id.hasPrefix("report/") || rule.id == "content/nothing-in-sentence"
    var site = ExampleSite(
      example: Self.widened(example, cell: cell), mutation: .asWritten, audience: isOfOffice ? .internal : .public)
    site.tables = Self.tables
    return (try await site.findings(), site.fault)
  }

  @Test("break their rule at the same cell", arguments: rules)
  func breaks(rule: Rule) async throws {
    for example in rule.breaks {
      // What a seal holds is the whole table, and a row is empty where all of its cells are.
      let isOfWhole = ["figures/sealed", "figures/empty-cell"].contains(rule.id)
      let (found, fault) = try await findings(example, rule, cell: isOfWhole ? "" : "3")
      let places = found.filter { $0.rule == rule.id }.map(ExampleSite.Fault.init)
      #expect(places.contains(where: fault.isMet), "\(places), found \(found.map(\.rule)), not at \(fault)")
      #expect(found.allSatisfy { $0.rule == rule.id || $0.severity != .error }, "\(found.map(\.message.vi))")
    }
  }

  @Test("keep their rule", arguments: rules.filter { $0.id != "figures/sealed" })
  func keeps(rule: Rule) async throws {
    for example in rule.keeps {
      let (found, _) = try await findings(example, rule, cell: "3")
      #expect(found.allSatisfy { $0.rule != rule.id && $0.severity != .error }, "\(found.map(\.message.vi))")
    }
  }
}
