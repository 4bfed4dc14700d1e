import Content
import Diagnostics
import Markdown

/// Where the stamp of a secret document stands in what `content/` says.
enum StampedPlaces {
  /// The places in the front matter and the text of a page.
  static func all(in source: SourceText, body: Range<Int>) -> [Location] {
    front(of: source, end: body.lowerBound) + text(of: source, body)
  }

  /// The places in the texts of tables of figures.
  static func all(in figures: Figures) -> [Location] {
    figures.years.flatMap(\.tables).flatMap { table in
      table.rows.flatMap { row in
        table.declaration.columns.compactMap { column in
          guard case .text(let text)? = row[column], SecrecyStamp.isStamped(text: text) else { return nil }
          return row.location(of: column)
        }
      }
    }
  }

  private static func front(of source: SourceText, end: Int) -> [Location] {
    let head = source.bytes[source.start..<max(end, source.start)]
    // An escape of YAML (`\u1EAC`) may stand for any letter.
    guard SecrecyStamp.mayStand(in: head) || head.contains(UInt8(ascii: "\\")) || holdsField(head) else { return [] }
    return FrontMatterTexts.all(of: source).filter { field in
      field.key == "secrecy" || SecrecyStamp.isStamped(text: field.text)
    }.map(\.location)
  }

  private static func holdsField(_ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head, as: UTF8.self).contains("secrecy")
  }

  private static func text(of source: SourceText, _ body: Range<Int>) -> [Location] {
    guard SecrecyStamp.mayStand(in: source.bytes[body]) else { return [] }
    let blocks = MarkdownReading.blocks(of: source, body: body)
    return blocks.indices.compactMap { index in
      let block = blocks[index]
      if let place = SecrecyStamp.places(in: block.text).first { return block.location(of: place) }
      guard SecrecyStamp.isLevel(block.text), isUnderField(index, in: blocks) else { return nil }
      return block.location(of: 0..<block.text.utf8.count)
    }
  }

  /// Whether a cell stands behind or below one that says `Độ mật`.
  private static func isUnderField(_ index: Int, in blocks: [TextBlock]) -> Bool {
    guard case .cell(let table, let row, let column) = blocks[index].role else { return false }
    return blocks.contains { other in
      switch other.role {
      case .cell(table, row: row, column: column - 1), .cell(table, row: 0, column: column):
        SecrecyStamp.isField(other.text)
      default: false
      }
    }
  }
}
