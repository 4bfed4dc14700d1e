import Markdown
import Testing

@testable import Reports

@Suite("What changed in a table of a report")
struct TableChangesTests {
  @Test("A cell is named by its row and column")
  func cells() {
    #expect(
      changes([["A", "1", "2"], ["B", "3", "4"]], [["A", "1", "5"], ["B", "3", "4"]]) == [
        .cell(row: "A", column: "y", from: "2", to: "5")
      ])
  }

  @Test("Rows that came and went are told as a whole, whatever stands around them")
  func rows() {
    #expect(
      changes([["A", "1", "2"], ["B", "3", "4"]], [["C", "7", "8"], ["B", "3", "4"], ["D", "0", "0"]]) == [
        .rowRemoved(.init(name: "A", cells: ["A", "1", "2"])), .rowAdded(.init(name: "C", cells: ["C", "7", "8"])),
        .rowAdded(.init(name: "D", cells: ["D", "0", "0"])),
      ])
  }

  @Test("A row that has another name in the same place is the same one, renamed")
  func renamed() {
    #expect(
      changes([["A", "1", "2"], ["B", "3", "4"]], [["A", "1", "2"], ["B mới", "3", "4"]]) == [
        .cell(row: "B mới", column: "", from: "B", to: "B mới")
      ])
  }

  @Test("Rows of one name are held against each other in their order")
  func sameNames() {
    #expect(
      changes([["A", "1", "2"], ["A", "3", "4"]], [["A", "1", "2"], ["A", "3", "9"]]) == [
        .cell(row: "A", column: "y", from: "4", to: "9")
      ])
  }

  @Test("Rows in another order are told, and none of their cells")
  func order() {
    #expect(changes([["A", "1", "2"], ["B", "3", "4"]], [["B", "3", "4"], ["A", "1", "2"]]) == [.reordered])
  }

  @Test("A column that came is told once, and the others are compared all the same")
  func columns() {
    let old = table(columns: ["", "x"], [["A", "1"]])
    let new = table(columns: ["", "z", "x"], [["A", "7", "2"]])
    #expect(
      TableChanges.changes(from: old, to: new) == [
        .columnAdded("z"), .cell(row: "A", column: "x", from: "1", to: "2"),
      ])
    #expect(
      TableChanges.changes(from: new, to: old) == [
        .columnRemoved("z"), .cell(row: "A", column: "x", from: "2", to: "1"),
      ])
  }

  @Test("Name, unit and notes are told in words; what is told of a chart only where its numbers are the same")
  func words() {
    let old = ReportTable(name: "T", isChart: true, notes: ["đảng viên"], description: "Tăng", columns: [], rows: [])
    let new = ReportTable(name: "T", isChart: true, notes: ["người"], description: "Giảm", columns: [], rows: [])
    #expect(
      TableChanges.changes(from: old, to: new) == [
        .words(WordChanges(from: "đảng viên", to: "người")), .words(WordChanges(from: "Tăng", to: "Giảm")),
      ])
  }

  @Test("Cells that take several columns or rows stand at each of them, and what only counts rows is left out")
  func spans() {
    let table = BlockTable(
      caption: [.text("Bảng")], unit: "Đơn vị tính: người",
      columns: [.init(.ordinal, .center), .init(.name, .left), .init(.number, .right), .init(.number, .right)],
      head: [
        [.init([.text("TT")], rows: 2), .init([.text("Chi bộ")], rows: 2), .init([.text("Năm")], columns: 2)],
        [.init([.text("2025")]), .init([.text("2026")])],
      ],
      rows: [
        .init(.plain, [.init([.text("1")]), .init([.text("May")], rows: 2), .init([.text("3")]), .init([.text("4")])]),
        .init(.plain, [.init([.text("2")]), .init([.text("5")], columns: 2)]),
      ])
    #expect(
      TableTaking(spelled: { $0 }).table(table)
        == ReportTable(
          name: "Bảng", isChart: false, notes: ["Đơn vị tính: người"], description: "",
          columns: ["Chi bộ", "Năm – 2025", "Năm – 2026"],
          rows: [.init(name: "May", cells: ["May", "3", "4"]), .init(name: "May", cells: ["May", "5", "5"])]))
  }

  private func changes(_ old: [[String]], _ new: [[String]]) -> [TableChange] {
    TableChanges.changes(from: table(columns: ["", "x", "y"], old), to: table(columns: ["", "x", "y"], new))
  }

  private func table(columns: [String], _ rows: [[String]]) -> ReportTable {
    ReportTable(
      name: "T", isChart: false, notes: [], description: "", columns: columns,
      rows: rows.map { .init(name: $0[0], cells: $0) })
  }
}
