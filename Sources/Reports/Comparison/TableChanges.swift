/// The changes from one table to another of the same name.
enum TableChanges {
  /// How much two tables have in common, 0 to 1: in the heads of their columns and the names of their rows.
  static func likeness(_ old: ReportTable, _ new: ReportTable) -> Double {
    WordChanges.likeness(words(old), words(new))
  }

  private static func words(_ table: ReportTable) -> String {
    ([table.name] + table.columns + table.rows.map(\.name)).joined(separator: " ")
  }

  /// What is told in words first, then columns, then rows with their cells, in the order of the later table.
  static func changes(from old: ReportTable, to new: ReportTable) -> [TableChange] {
    let lines = worded(old.name, new.name) + notes(from: old.notes, to: new.notes)
    let cells = columns(from: old, to: new) + rows(from: old, to: new)
    // Where numbers changed, what is told of a chart in words changed with them.
    return lines + cells + (cells.isEmpty ? worded(old.description, new.description) : [])
  }

  private static func worded(_ old: String, _ new: String) -> [TableChange] {
    old == new ? [] : [.words(WordChanges(from: old, to: new))]
  }

  private static func notes(from old: [String], to new: [String]) -> [TableChange] {
    worded(old.joined(separator: " · "), new.joined(separator: " · "))
  }

  private static func columns(from old: ReportTable, to new: ReportTable) -> [TableChange] {
    SequenceDifference.steps(from: old.columns, to: new.columns).compactMap { step in
      switch step {
      case .same: nil
      case .removed(let column): .columnRemoved(column)
      case .added(let column): .columnAdded(column)
      }
    }
  }

  private static func rows(from old: ReportTable, to new: ReportTable) -> [TableChange] {
    let partners = partners(of: new.rows, in: old.rows)
    let found = Set(partners.compactMap(\.self))
    let shared = shared(old.columns, new.columns)
    let gone = old.rows.indices.filter { !found.contains($0) }.map { TableChange.rowRemoved(old.rows[$0]) }
    let rows = zip(new.rows, partners).flatMap { row, partner -> [TableChange] in
      guard let before = partner.map({ old.rows[$0] }) else { return [.rowAdded(row)] }
      return shared.compactMap { from, to in
        before.cells[from] == row.cells[to]
          ? nil
          : .cell(row: row.name, column: new.columns[to], from: before.cells[from], to: row.cells[to])
      }
    }
    let order = partners.compactMap(\.self)
    return gone + rows + (order == order.sorted() ? [] : [.reordered])
  }

  /// For each row the one that it was: the first free one of the same name; of what is left on both sides, one in the same place.
  private static func partners(of new: [ReportTable.Row], in old: [ReportTable.Row]) -> [Int?] {
    var free = Dictionary(grouping: old.indices) { old[$0].name }
    let byName = new.map { row -> Int? in
      guard let first = free[row.name]?.first else { return nil }
      free[row.name]?.removeFirst()
      return first
    }
    let left = free.values.flatMap(\.self).sorted()
    let lacking = byName.indices.filter { byName[$0] == nil }
    guard left.count == lacking.count, old.count == new.count else { return byName }
    // As many as before, some of them renamed.
    var all = byName
    for (index, partner) in zip(lacking, left) { all[index] = partner }
    return all
  }

  /// The places of each column that both tables have, in the earlier and in the later one.
  private static func shared(_ old: [String], _ new: [String]) -> [(Int, Int)] {
    var (left, right, pairs): (Int, Int, [(Int, Int)]) = (0, 0, [])
    for step in SequenceDifference.steps(from: old, to: new) {
      switch step {
      case .removed: left += 1
      case .added: right += 1
      case .same:
        pairs.append((left, right))
        (left, right) = (left + 1, right + 1)
      }
    }
    return pairs
  }
}
