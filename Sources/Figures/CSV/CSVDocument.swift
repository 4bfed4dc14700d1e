import Diagnostics

/// The cells of a CSV file, taken apart by the separator that it names or that its first lines show.
struct CSVDocument {
  /// A line of a table: its cells, and its number as a spreadsheet counts it, from 1.
  struct Record {
    let number: Int
    let cells: [CSVCell]
    /// The line of the file on which it begins.
    let line: SourceText.LineStart

    /// The cells that hold anything, with their columns counted from 1.
    var filled: [(column: Int, cell: CSVCell)] {
      cells.enumerated().filter { !$0.element.isBlank }.map { ($0.offset + 1, $0.element) }
    }

    var isBlank: Bool {
      cells.allSatisfy(\.isBlank)
    }
  }

  /// The records that hold anything; spreadsheets leave empty ones behind.
  private(set) var records: [Record] = []
  /// What ended the reading early; nil where all was read.
  private(set) var fault: CSVFault?

  /// Semicolon as spreadsheets in Vietnamese save, tab as they copy, comma as all others do.
  static let separators = [UInt8(ascii: ";"), UInt8(ascii: "\t"), UInt8(ascii: ",")]

  init(_ source: SourceText) {
    let named = CSVSeparatorLine(source)
    let start = named?.next ?? SourceText.LineStart(number: 1, offset: source.start)
    let separator = named?.separator ?? Self.separator(of: source)
    var tokenizer = CSVTokenizer(source.bytes, from: start, separator: separator)
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

  /// How many records tell which separator it is: a title may stand above the headings.
  private static let telling = 10

  /// The separator that takes most of the first records apart, and of two that take as many the one that makes more cells of the
  /// first.
  private static func separator(of source: SourceText) -> UInt8 {
    let start = SourceText.LineStart(number: 1, offset: source.start)
    let scores = separators.map { separator in
      var tokenizer = CSVTokenizer(source.bytes, from: start, separator: separator)
      var counts: [Int] = []
      while counts.count < telling, let cells = tokenizer.record() {
        if cells.contains(where: { !$0.isBlank }) { counts.append(cells.count) }
      }
      return (separator, apart: counts.count { $0 > 1 }, first: counts.first ?? 0)
    }
    let best = scores.max { ($0.apart, $0.first) < ($1.apart, $1.first) }
    return scores.first { $0.apart == best?.apart && $0.first == best?.first }?.0 ?? separators[0]
  }
}
