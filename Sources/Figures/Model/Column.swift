import Diagnostics
import Foundation
import Vietnamese

/// A declared column together with the type of its values: `row[MovementColumns.admitted]` is an `Int?`.
package struct Column<Value: Sendable>: DeclaredColumn {
  package let declaration: ColumnDeclaration
  /// The typed value of what a cell of this column holds.
  let value: @Sendable (CellValue) -> Value?

  init(_ declaration: ColumnDeclaration, value: @escaping @Sendable (CellValue) -> Value?) {
    self.declaration = declaration
    self.value = value
  }
}

/// A column of a table, whatever the type of its values.
protocol DeclaredColumn: Sendable {
  var declaration: ColumnDeclaration { get }
}

extension Column where Value == String {
  /// A line of text.
  static func text(
    _ name: String, _ heading: Wording, needs: CellNeed = .value, told: PublicScope = .nothing, _ doc: Wording
  ) -> Column {
    Column(.init(name, heading, .text, needs: needs, told: told, doc)) { cell in
      if case .text(let text) = cell { text } else { nil }
    }
  }
}

extension Column where Value == Int {
  /// A count of something.
  static func count(
    _ name: String, _ heading: Wording, or otherHeadings: [String] = [], _ unit: FigureUnit, needs: CellNeed = .value,
    told: PublicScope = .nothing, _ doc: Wording
  ) -> Column {
    Column(
      .init(name, heading, or: otherHeadings, .count, unit: unit, needs: needs, told: told, doc)
    ) { cell in
      if case .count(let count) = cell { count } else { nil }
    }
  }
}

extension Column where Value == Decimal {
  /// A share of a hundred.
  static func percent(
    _ name: String, _ heading: Wording, needs: CellNeed = .value, told: PublicScope = .nothing, _ doc: Wording
  ) -> Column {
    Column(.init(name, heading, .percent, needs: needs, told: told, doc)) { cell in
      if case .percent(let share) = cell { share } else { nil }
    }
  }
}

extension Column where Value == CalendarDate {
  /// A day of the calendar.
  static func date(
    _ name: String, _ heading: Wording, told: PublicScope = .nothing, _ doc: Wording
  ) -> Column {
    Column(.init(name, heading, .date, told: told, doc)) { cell in
      if case .date(let date) = cell { date } else { nil }
    }
  }
}

extension Column where Value: FigureChoice {
  /// One value of an enumeration.
  static func choice(
    _ name: String, _ heading: Wording, needs: CellNeed = .value, told: PublicScope = .nothing, _ doc: Wording
  ) -> Column {
    Column(
      .init(name, heading, .choice(Value.allCases.map(ChoiceValue.init)), needs: needs, told: told, doc)
    ) { cell in
      if case .choice(let choice) = cell { Value(rawValue: choice.name) } else { nil }
    }
  }
}
