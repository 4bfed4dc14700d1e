import Input
import Vietnamese

/// What stands in a cell, freed of how a spreadsheet or a keyboard happened to write it.
enum CellText {
  /// One line in NFC, without white space at its ends, no-break spaces among it.
  static func line(_ text: String) -> String {
    text.nfc.onOneLine[...].trimmed
  }

  /// A line of which only the letters, digits and signs count, as in a number, a date, a code or a heading: every space is that
  /// of the keyboard, and the wide signs of East Asian keyboards (U+FF01 to U+FF5E) are those of ASCII.
  static func plain(_ line: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case _ where scalar.properties.isWhitespace: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars).onOneLine
  }
}
