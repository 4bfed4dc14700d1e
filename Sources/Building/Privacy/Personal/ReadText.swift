import Diagnostics
import Markdown
import Vietnamese

/// What one page or attached file says, in passages and tables, for the rules that look for people in it.
struct ReadText: Sendable {
  private(set) var passages: [Passage] = []
  private(set) var tables: [ReadTable] = []
  let facts: PublicFacts
  /// Whether those who are named have agreed: `personal_data: consent`.
  let hasConsent: Bool

  init(facts: PublicFacts, hasConsent: Bool) {
    self.facts = facts
    self.hasConsent = hasConsent
  }

  /// Adds a title or another text of one line.
  mutating func add(line: String, at location: @escaping @Sendable () -> Location) {
    guard Triggers.stand(in: line) else { return }
    passages.append(Passage(line.nfc) { _ in .value(location) })
  }

  /// Adds the blocks of a Markdown document.
  mutating func add(blocks: [TextBlock]) {
    var lead: [ReadWord] = []
    var rows: [[TextBlock]] = []
    var table = -1
    for block in blocks {
      if case .cell(let number, let row, let column) = block.role {
        if number != table {
          add(rows: rows)
          (rows, table) = ([], number)
        }
        while rows.count <= row { rows.append([]) }
        if column == rows[row].count { rows[row].append(block) }
        continue
      }
      let isItem = block.role == .item
      let needed = Triggers.stand(in: block.text) || isItem && !lead.isEmpty
      if needed { add(block: block, lead: isItem ? lead : []) }
      if !isItem {
        let leads = block.role == .heading || block.text.last == ":"
        lead = leads && Triggers.stand(in: block.text) ? ReadWord.words(of: block.text).suffix(Self.longestLead) : []
      }
    }
    add(rows: rows)
  }

  /// Words of a heading or of `…:` that are looked at again for each item or row below.
  private static let longestLead = 60

  private mutating func add(block: TextBlock, lead: [ReadWord]) {
    var previous: [ReadWord] = []
    for range in SentenceRanges.ranges(of: block.text) {
      let text = String(Substring(block.text.utf8.dropFirst(range.lowerBound).prefix(range.count)))
      let passage = Passage(text, lead: lead, previous: previous) { inner in
        .stretch(block, inner.lowerBound + range.lowerBound..<inner.upperBound + range.lowerBound)
      }
      passages.append(passage)
      previous = passage.words
    }
  }

  private mutating func add(rows: [[TextBlock]]) {
    guard let headings = rows.first, rows.count > 1 else { return }
    let texts = rows.map { $0.map(\.text) }
    tables.append(
      ReadTable(headings: texts[0], rows: Array(texts.dropFirst())) { column in
        .stretch(headings[column], 0..<headings[column].text.utf8.count)
      })
    let joinedHeadings = texts[0].joined(separator: " | ")
    let isTold = Triggers.stand(in: joinedHeadings)
    let lead = isTold ? Array(ReadWord.words(of: joinedHeadings).prefix(Self.longestLead)) : []
    for row in rows.dropFirst() where !row.isEmpty {
      let text = row.map(\.text).joined(separator: " | ")
      guard isTold || Triggers.stand(in: text) else { continue }
      passages.append(
        Passage(text, lead: lead, isRow: true) { range in
          var start = 0
          for cell in row {
            let end = start + cell.text.utf8.count
            if range.lowerBound < end {
              let first = max(range.lowerBound - start, 0)
              return .stretch(cell, first..<max(min(range.upperBound, end) - start, first))
            }
            start = end + 3
          }
          return .stretch(row[0], 0..<0)
        })
    }
  }

  /// Adds the text that was taken out of a ReadWord file or a PDF: lines, of which a table is a row of lines.
  mutating func add(plain text: String, file: String) {
    let lines = text.nfc.split(whereSeparator: \.isNewline).map(String.init)
    for line in lines where Triggers.stand(in: line) {
      passages.append(Passage(line, isRow: line.contains("\t")) { _ in .value { Location(file: file) } })
    }
    for (index, line) in lines.enumerated() where TableOfNames.isHeading(of: line) {
      let rows = lines[(index + 1)...].prefix(60).map { [$0] }
      tables.append(ReadTable(headings: [line], rows: rows) { _ in .value { Location(file: file) } })
    }
  }
}
