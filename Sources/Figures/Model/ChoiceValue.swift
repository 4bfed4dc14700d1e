import Diagnostics
import Vietnamese

/// An enumeration whose values stand in the cells of a column.
protocol FigureChoice: CaseIterable, RawRepresentable, Sendable where RawValue == String {
  /// The value as it is shown; its Vietnamese is what the office writes into the cell.
  var label: Wording { get }
  /// Other ways in which the office writes it.
  var otherSpellings: [String] { get }
}

extension FigureChoice {
  var otherSpellings: [String] { [] }
}

/// One value of a column with a list of them, without its Swift type.
package struct ChoiceValue: Sendable, Hashable {
  /// The name in code and templates: `probationary`.
  package let name: String
  /// As it is shown; its Vietnamese is what the office writes into the cell.
  package let label: Wording
  /// Other ways in which the office writes it.
  let otherSpellings: [String]

  init(_ choice: some FigureChoice) {
    name = choice.rawValue
    label = choice.label
    otherSpellings = choice.otherSpellings
  }

  /// Whether a cell means this value: case and marks do not count, nor does where a tone mark stands.
  func isWritten(_ text: String) -> Bool {
    let folded = text.folded
    return ([label.vi] + otherSpellings).contains { $0.folded == folded }
  }
}
