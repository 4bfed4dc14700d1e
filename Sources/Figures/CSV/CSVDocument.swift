import Diagnostics

/// The cells of a CSV file, taken apart by the separator that its first line shows.
struct CSVDocument {
  /// A line of a table: its cells, and its number as a spreadsheet counts it, from 1.
  struct Record {
    let number: Int
    let cells: [CSVCell]
    /// The line of the file on which it begins.
    let line: SourceText.LineStart

    var isBlank: Bool {
      cells.allSatisfy(\.isBlank)
    }
  }

  /// The records that hold anything; spreadsheets leave empty ones behind.
  private(set) var records: [Record] = []
  /// What ended the reading early; nil where all was read.
  private(set) var fault: CSVFault?

  /// Semicolon as spreadsheets in Vietnamese save, tab as they copy, comma as all others do.
  private static let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]

  init(_ source: SourceText) {
    var tokenizer = CSVTokenizer(source.bytes, start: source.start, separator: Self.separator(of: source))
    var number = 0
    while let cells = tokenizer.record() {
      number += 1
      let record = Record(number: number, cells: cells, line: tokenizer.recordLine)
      if record.isBlank { continue }
      if let excess = excess(of: record) {
        fault = .excess(excess)
        return
      }
      records.append(record)
    }
    fault = tokenizer.fault
  }

  /// What the limits say against one more record.
  private func excess(of record: Record) -> CSVExcess? {
    let start = record.cells.first?.range.lowerBound ?? 0
    if records.count > CSVLimits.rows { return .rows(at: start) }
    let columns = (record.cells.lastIndex { !$0.isBlank } ?? 0) + 1
    return columns > CSVLimits.columns
      ? .columns(columns, at: record.cells[CSVLimits.columns].range.lowerBound) : nil
  }

  /// The separator that takes the first line with text apart into most cells.
  private static func separator(of source: SourceText) -> UInt8 {
    let counts = separators.map { separator in
      var tokenizer = CSVTokenizer(source.bytes, start: source.start, separator: separator)
      while let cells = tokenizer.record() {
        if cells.contains(where: { !$0.isBlank }) { return (separator, cells.count) }
      }
      return (separator, 0)
    }
    let most = counts.map(\.1).max() ?? 0
    return counts.first { $0.1 == most }?.0 ?? separators[0]
  }
}
