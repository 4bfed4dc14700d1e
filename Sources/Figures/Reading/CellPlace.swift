import Diagnostics

/// Where a cell stands, in words and in the file. The place in the file is worked out only where a finding tells it.
struct CellPlace {
  /// “dòng 3 (bo-mon-a)”
  let row: Wording
  let column: ColumnDeclaration
  /// The bytes of the cell.
  let range: Range<Int>
  let source: SourceText
  /// Its record: the row of the spreadsheet, and the line on which it begins.
  let record: CSVDocument.Record
  /// Its column in the file, counted from 1.
  let number: Int

  /// “dòng 3 (bo-mon-a), cột “Nữ””
  var name: Wording {
    Wording(vi: "\(row.vi), cột “\(column.heading.vi)”", en: "\(row.en), column “\(column.heading.vi)”")
  }

  var location: Location {
    Self.location(of: range, in: source, record: record, column: number)
  }

  /// The place of the text in these bytes, without the spaces before it.
  static func location(
    of range: Range<Int>, in source: SourceText, record: CSVDocument.Record, column: Int
  ) -> Location {
    let spaces = source.bytes[range].prefix { $0 == 0x20 }.count
    let start = range.lowerBound + (spaces < range.count ? spaces : 0)
    return source.location(atByte: start, length: max(range.upperBound - start, 1), from: record.line)
      .inCell(row: record.number, column: column)
  }
}
