import Diagnostics

@testable import Content
@testable import Figures

/// One more column, which no table has.
enum MoreColumns {
  /// A count of which an empty cell says that it is 0.
  static let optional = Column.count(
    "more", Wording(vi: "Cột thêm", en: "More"), .members, needs: .numberOrNone, Wording(vi: "Cột thêm", en: "One more")
  )
  /// A count that every row must have.
  static let required = Column.count(
    "more", Wording(vi: "Cột thêm", en: "More"), .members, Wording(vi: "Cột thêm", en: "One more"))
}

extension TableDeclaration {
  /// The same table with one more column in its middle.
  func wider(by column: ColumnDeclaration) -> TableDeclaration {
    TableDeclaration(
      name, file: file, title, key: key, sums: sums, isRequired: isRequired, isOfPeriod: isOfPeriod,
      columns: columns.prefix(middle) + [column] + columns.dropFirst(middle), doc)
  }

  /// How many columns stand before the one that is added.
  var middle: Int { (columns.count + 1) / 2 }

  /// A text of the table with that column: this heading, and this in each row.
  func widened(_ text: String, cell: String) -> String {
    text.split(separator: "\n").enumerated().map { number, line in
      var cells = line.split(separator: ";", omittingEmptySubsequences: false).map(String.init)
      cells.insert(number == 0 ? "Cột thêm" : cell, at: middle)
      return cells.joined(separator: ";") + "\n"
    }.joined()
  }
}
