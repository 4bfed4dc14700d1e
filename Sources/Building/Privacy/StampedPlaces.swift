import Content
import Diagnostics
import Figures
import Input
import Markdown

/// Where the stamp of a secret document stands in what `content/` says.
enum StampedPlaces {
  /// The places in the front matter and the text of a page.
  static func all(in fields: WrittenFields, body: Range<Int>) -> [TextMatch] {
    front(of: fields, end: body.lowerBound) + text(of: fields.source, body)
  }

  /// The places in the texts of a table of figures.
  static func all(in table: FigureTable) -> [TextMatch] {
    table.rows.flatMap { row in
      table.declaration.columns.compactMap { column in
        guard case .text(let text)? = row[column], SecrecyStamp.isStamped(text: text) else { return nil }
        return TextMatch(at: .value { row.location(of: column) }, Diagnostic.classified)
      }
    }
  }

  private static func front(of fields: WrittenFields, end: Int) -> [TextMatch] {
    let source = fields.source
    let head = source.bytes[source.start..<max(end, source.start)]
    // An escape of YAML (`\u1EAC`) may stand for any letter.
    guard SecrecyStamp.mayStand(in: head) || head.contains(UInt8(ascii: "\\")) || holdsField(head) else { return [] }
    return fields.texts.filter { field in
      field.key == "secrecy" || SecrecyStamp.isStamped(text: field.text)
    }.map { field in TextMatch(at: .value { field.location }, Diagnostic.classified) }
  }

  private static func holdsField(_ head: ArraySlice<UInt8>) -> Bool {
    String(decoding: head, as: UTF8.self).contains("secrecy")
  }

  private static func text(of source: SourceText, _ body: Range<Int>) -> [TextMatch] {
    guard SecrecyStamp.mayStand(in: source.bytes[body]) else { return [] }
    let blocks = MarkdownReading.blocks(of: source, body: body)
    let fields = Set(blocks.filter { SecrecyStamp.isField($0.text) }.map(\.role))
    return blocks.compactMap { block in
      let place =
        SecrecyStamp.places(in: block.text).first
        ?? (isUnder(fields, block.role) && SecrecyStamp.isLevel(block.text) ? 0..<block.text.utf8.count : nil)
      return place.map { place in TextMatch(at: .stretch(block, place), Diagnostic.classified) }
    }
  }

  /// Whether a cell stands behind or below one that says `Độ mật`.
  private static func isUnder(_ fields: Set<TextBlock.Role>, _ role: TextBlock.Role) -> Bool {
    guard case .cell(let table, let row, let column) = role else { return false }
    return fields.contains(.cell(table: table, row: row, column: column - 1))
      || (row > 0 && fields.contains(.cell(table: table, row: 0, column: column)))
  }
}
