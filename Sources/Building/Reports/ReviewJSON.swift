import Reports
import Text

extension ReportReview {
  /// Every change as one array of JSON: of which report, between which copies, in which part and file, and what it is.
  package var json: [UInt8] {
    var bytes: [UInt8] = []
    JSONText.list(
      reports.flatMap { report in
        (report.comparison?.parts ?? []).flatMap { part in
          Self.changes(of: part).map { .object(Self.place(report, part) + $0) }
        }
      }
    ).write(to: &bytes)
    return bytes + [UInt8(ascii: "\n")]
  }

  private typealias Members = [(String, JSONText?)]

  private static func place(_ report: Reviewed, _ part: ReportPartChange) -> Members {
    [
      ("report", .string(report.name.report)), ("from", report.earlier.map { .string($0.argument) }),
      ("to", .string(report.name.state.argument)), ("part", .string(part.part.kind.rawValue)),
      ("number", part.part.number.map { .string($0) }), ("title", .string(part.part.title)),
      ("file", .string(part.part.file)),
    ]
  }

  private static func changes(of part: ReportPartChange) -> [Members] {
    let own: [Members] =
      switch part.fate {
      case .added: [[("change", .string("part-added"))]]
      case .removed: [[("change", .string("part-removed"))]]
      case .changed(let former, let isMoved):
        (former.map { [[("change", .string("part-renamed")), ("before", .string($0))]] } ?? [])
          + (isMoved ? [[("change", .string("part-moved"))]] : [])
      }
    return own + part.changes.map(members)
  }

  private static func members(_ change: ReportChange) -> Members {
    switch change {
    case .added(let piece): [("change", .string("added"))] + members("after", piece)
    case .removed(let piece): [("change", .string("removed"))] + members("before", piece)
    case .reworded(let words): [("change", .string(words.isOfNumbers ? "figures" : "reworded"))] + members(words)
    case .filledIn(let field, let before, let after):
      [
        ("change", .string("filled-in")), ("field", .string(field.rawValue)), ("before", .string(before)),
        ("after", .string(after)),
      ]
    case .pictureReplaced(let name): [("change", .string("picture-replaced")), ("picture", .string(name))]
    case .table(let table, let change): [(table.isChart ? "chart" : "table", .string(table.name))] + members(change)
    }
  }

  private static func members(_ name: String, _ piece: ReportPiece) -> Members {
    switch piece {
    case .text(let text), .field(_, let text): [(name, .string(text))]
    case .table(let table): [(table.isChart ? "chart" : "table", .string(table.name))]
    case .picture(let picture, _): [("picture", .string(picture))]
    }
  }

  private static func members(_ words: WordChanges) -> Members {
    [("before", .string(words.before)), ("after", .string(words.after))]
  }

  private static func members(_ change: TableChange) -> Members {
    switch change {
    case .cell(let row, let column, let before, let after):
      [
        ("change", .string("cell")), ("row", .string(row)), ("column", .string(column)), ("before", .string(before)),
        ("after", .string(after)),
      ]
    case .rowAdded(let row):
      [("change", .string("row-added")), ("row", .string(row.name)), ("after", .list(row.cells.map { .string($0) }))]
    case .rowRemoved(let row):
      [
        ("change", .string("row-removed")), ("row", .string(row.name)),
        ("before", .list(row.cells.map { .string($0) })),
      ]
    case .columnAdded(let column): [("change", .string("column-added")), ("column", .string(column))]
    case .columnRemoved(let column): [("change", .string("column-removed")), ("column", .string(column))]
    case .words(let words): [("change", .string("table-words"))] + members(words)
    case .reordered: [("change", .string("rows-reordered"))]
    }
  }
}
