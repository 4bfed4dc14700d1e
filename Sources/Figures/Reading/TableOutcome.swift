import Diagnostics
import Input

/// What was made of the files of tables, kept for the next reading.
package typealias KeptTables = KnownFiles<TableOutcome>

/// What reading the file of one table gave, which depends on its bytes and the inputs beside it alone.
package struct TableOutcome: Sendable {
  /// What decides, beside the bytes, what a file says.
  struct Inputs: Sendable, Hashable {
    let declaration: TableDeclaration
    let isDraft: Bool
    let branches: BranchCodes
  }

  enum Result: Sendable {
    /// The table, nil with findings that say what is wrong with it.
    case read(FigureTable?, [Diagnostic])
    /// What kept the text from being read.
    case fault(Diagnostic)
    case failure(LoadingFailure)
  }

  let inputs: Inputs
  let result: Result

  static func read(_ file: ContentFile, _ inputs: Inputs, root: String) -> TableOutcome {
    switch TextReading.read(file, root: root, atMost: .table, recoded: CSVEncoding.utf8) {
    case .failure(let failure): return TableOutcome(inputs: inputs, result: .failure(failure))
    case .fault(let finding): return TableOutcome(inputs: inputs, result: .fault(finding))
    case .text(let source):
      let (table, findings) = TableReading.read(
        source, inputs.declaration, isDraft: inputs.isDraft, branches: inputs.branches)
      return TableOutcome(inputs: inputs, result: .read(table, findings))
    }
  }
}
