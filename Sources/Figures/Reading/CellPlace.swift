import Diagnostics

/// Where a cell stands, in words and in the file. The place in the file is worked out only where a finding tells it.
struct CellPlace {
  /// “dòng 3 (bo-mon-a)”
  let row: Wording
  let column: ColumnDeclaration
  /// The bytes of the cell.
  let range: Range<Int>
  let source: SourceText
  /// The line on which its row begins.
  let line: SourceText.LineStart

  /// “dòng 3 (bo-mon-a), cột “Nữ””
  var name: Wording {
    Wording(vi: "\(row.vi), cột “\(column.heading.vi)”", en: "\(row.en), column “\(column.heading.vi)”")
  }

  var location: Location {
    Self.location(of: range, in: source, line: line)
  }

  /// The place of the text in these bytes, without the spaces before it.
  static func location(of range: Range<Int>, in source: SourceText, line: SourceText.LineStart) -> Location {
    let spaces = source.bytes[range].prefix { $0 == 0x20 }.count
    let start = range.lowerBound + (spaces < range.count ? spaces : 0)
    return source.location(atByte: start, length: max(range.upperBound - start, 1), from: line)
  }
}
