import Diagnostics
import Vietnamese

/// Finds again where a file says something, for findings: they are rare, memory is not spent on places.
enum SentencePlace {
  /// The line on which syllables begin in a file; the file alone where they cannot be found in it as they are written.
  static func find(_ numbers: ArraySlice<UInt64>, in source: SourceText) -> Location {
    let lines = lines(of: source)
    var syllables: [(number: UInt64, line: Int)] = []
    for (index, line) in lines.enumerated() {
      let row = SyllableRow(String(decoding: source.bytes[line], as: UTF8.self))
      for number in row.numbers where number != SyllableRow.blockEnd { syllables.append((number, index)) }
    }
    // A mark of Markdown may part a word, so that the first syllables of the sentence stand nowhere.
    for start in numbers.indices {
      let head = numbers[start...].prefix(5)
      guard head.count >= min(numbers.count, 3) else { break }
      if let place = syllables.indices.first(where: { syllables[$0...].lazy.map(\.number).starts(with: head) }) {
        let line = lines[syllables[place].line]
        return source.location(atByte: line.lowerBound, length: max(line.count, 1))
      }
    }
    return Location(file: source.path)
  }

  private static func lines(of source: SourceText) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = source.start
    while start < source.bytes.count {
      let end = source.bytes[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? source.bytes.count
      lines.append(start..<end)
      start = end + 1
    }
    return lines
  }
}
