/// The names that spreadsheets give to cells.
package enum SheetCell {
  /// `F2` for the second row and the sixth column, both counted from 1; after `Z` come `AA`, `AB` and so on.
  package static func name(row: Int, column: Int) -> String {
    var (letters, rest) = ("", max(column, 1))
    while rest > 0 {
      rest -= 1
      letters = letter(rest % 26) + letters
      rest /= 26
    }
    return letters + String(row)
  }

  private static func letter(_ index: Int) -> String {
    String(decoding: [UInt8(ascii: "A") + UInt8(index)], as: UTF8.self)
  }
}
