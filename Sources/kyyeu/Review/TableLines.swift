import Diagnostics
import Reports

/// What changed in one table or chart: its name, then a line a row.
struct TableLines {
  let lines: [Wording]
  /// How many rows, columns and notes changed.
  var count: Int { lines.count - 1 }

  init(of table: ReportTable, _ changes: [TableChange]) {
    let name = Self.name(of: table)
    var (lines, row): ([Wording], String?) = ([Wording(vi: "~ \(name.vi):", en: "~ \(name.en):")], nil)
    for change in changes {
      let (line, own) = Self.line(change)
      // The cells of one row stand in one line.
      if case .cell(_, let column, let before, let after) = change, own == row, let last = lines.last {
        let cell = Self.cell(column, before, after)
        lines[lines.count - 1] = Wording(vi: "\(last.vi); \(cell.vi)", en: "\(last.en); \(cell.en)")
      } else {
        lines.append(Wording(vi: "  \(line.vi)", en: "  \(line.en)"))
      }
      row = own
    }
    self.lines = lines
  }

  /// `Bảng “Tăng, giảm đảng viên”`.
  static func name(of table: ReportTable) -> Wording {
    let name = table.name.isEmpty ? "" : " “\(table.name)”"
    return table.isChart
      ? Wording(vi: "Biểu đồ\(name)", en: "Chart\(name)") : Wording(vi: "Bảng\(name)", en: "Table\(name)")
  }

  /// A change, and the row whose cell it is about.
  private static func line(_ change: TableChange) -> (line: Wording, row: String?) {
    switch change {
    case .cell(let row, let column, let before, let after):
      let cell = cell(column, before, after)
      return (Wording(vi: "~ dòng “\(row)”: \(cell.vi)", en: "~ row “\(row)”: \(cell.en)"), row)
    case .rowAdded(let row):
      return (Wording(vi: "+ thêm dòng: \(cells(row))", en: "+ row added: \(cells(row))"), nil)
    case .rowRemoved(let row):
      return (Wording(vi: "- bỏ dòng: \(cells(row))", en: "- row removed: \(cells(row))"), nil)
    case .columnAdded(let column):
      return (Wording(vi: "+ thêm cột “\(column)”", en: "+ column “\(column)” added"), nil)
    case .columnRemoved(let column):
      return (Wording(vi: "- bỏ cột “\(column)”", en: "- column “\(column)” removed"), nil)
    case .words(let words):
      let text = ChangedText(words).text
      return (Wording(vi: "~ sửa lời: \(text)", en: "~ reworded: \(text)"), nil)
    case .reordered: return (Wording(vi: "~ đổi thứ tự các dòng", en: "~ rows in another order"), nil)
    }
  }

  private static func cell(_ column: String, _ before: String, _ after: String) -> Wording {
    let (old, new) = (ChangedText.shown(before), ChangedText.shown(after))
    return Wording(vi: "\(column) \(old.vi) → \(new.vi)", en: "\(column) \(old.en) → \(new.en)")
  }

  private static func cells(_ row: ReportTable.Row) -> String {
    ChangedText.clipped(row.cells.filter { !$0.isEmpty }.joined(separator: " | "))
  }
}
