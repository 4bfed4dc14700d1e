/// Where in the input a finding stands.
package struct Location: Sendable, Hashable {
  /// Path relative to the site's root, parts joined by `/`: `content/tin-tuc/a.md`.
  package let file: String
  /// The place inside the file; nil where the finding is about the file as a whole.
  package let place: Place?
  /// The cell as a spreadsheet names it, where the file is a table: `F2`.
  package let cell: String?

  package init(file: String, place: Place? = nil, cell: String? = nil) {
    self.file = file
    self.place = place
    self.cell = cell
  }

  /// The same place as the cell of a table, its row and column counted from 1.
  package func inCell(row: Int, column: Int) -> Location {
    Location(file: file, place: place, cell: SheetCell.name(row: row, column: column))
  }

  /// The same place without the line that stands there, for where very many are kept.
  package var withoutExcerpt: Location {
    Location(
      file: file,
      place: place.map { Place(line: $0.line, column: $0.column, length: 1, excerpt: "", excerptColumn: $0.column) },
      cell: cell)
  }

  /// A stretch of one line.
  package struct Place: Sendable, Hashable {
    /// Counted from 1.
    package let line: Int
    /// Counted from 1, in characters as a reader counts them (grapheme clusters), not bytes.
    package let column: Int
    /// Characters that the finding covers, at least 1, never past the end of the line.
    package let length: Int
    /// The line without its line break; of a very long one the stretch around the place, `…` standing for the rest.
    package let excerpt: String
    /// The column at which the first character of `excerpt` stands; 1 unless the line's beginning was left out.
    package let excerptColumn: Int

    package init(line: Int, column: Int, length: Int, excerpt: String, excerptColumn: Int = 1) {
      self.line = line
      self.column = column
      self.length = length
      self.excerpt = excerpt
      self.excerptColumn = excerptColumn
    }
  }
}

extension Location: Comparable {
  /// Orders by file, line, column and length, byte by byte and without any locale.
  package static func < (left: Location, right: Location) -> Bool {
    if !left.file.utf8.elementsEqual(right.file.utf8) {
      return left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    let (a, b) = (left.place, right.place)
    return (a?.line ?? 0, a?.column ?? 0, a?.length ?? 0) < (b?.line ?? 0, b?.column ?? 0, b?.length ?? 0)
  }
}

extension Location: CustomStringConvertible {
  /// `content/a.md:3:1`, as editors and terminals take it; the file alone where there is no place.
  package var description: String {
    place.map { "\(file):\($0.line):\($0.column)" } ?? file
  }
}
