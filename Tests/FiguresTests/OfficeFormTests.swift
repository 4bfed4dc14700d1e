import Diagnostics
import Foundation
import TestSupport
import Testing

@testable import Figures

@Suite("A table in the forms that offices save")
struct OfficeFormTests {
  private static let plain = "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nco-ban;9;8;1;4;0\nsinh-vien;6;2;4;3;5\n"

  /// The members by branch of a table of a draft year, and what is found in it.
  private func read(_ table: String) throws -> (rows: [String], findings: [String]) {
    try read(Array(table.utf8))
  }

  private func read(_ bytes: [UInt8]) throws -> (rows: [String], findings: [String]) {
    var files = ["content/site.yaml": "name: Ví dụ\nyears: [{year: 2026, draft: true}]\n"]
    for (code, title) in [("co-ban", "Chi bộ Bộ môn Cơ bản"), ("sinh-vien", "Chi bộ Sinh viên")] {
      files["content/to-chuc/\(code).md"] = "---\ntitle: \(title)\nkind: branch\ncode: \(code)\ntype: department\n---\n"
    }
    let site = try TemporarySite(files)
    try site.write("content/so-lieu/2026/chi-bo.csv", bytes)
    let loaded = try site.load()
    let rows = loaded.site?.figures[2026]?[.branches]?.rows.map { row -> String in
      let (total, official) = (row[BranchColumns.total] ?? -1, row[BranchColumns.official] ?? -1)
      return "\(row[BranchColumns.branch] ?? "") \(total) \(official)"
    }
    return (rows ?? [], loaded.diagnostics.map(\.told))
  }

  @Test(
    "is read, and its rows are those of the plain one",
    arguments: [
      plain,
      "sep=;\n" + plain,
      "\u{FEFF}SEP=,\r\n" + plain.replacing(";", with: ",").replacing("\n", with: "\r\n"),
      "\"sep=;\"\n" + plain,
      "BẢNG ĐẢNG VIÊN;;;;;\n" + plain,
      "BIỂU 1, NĂM 2026\nĐơn vị tính: đảng viên\n\n" + plain,
      "Biểu 1, số liệu, tính đến 30/11\n" + plain,
      "TT;Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên;Ghi chú\n1;co-ban;9;8;1;4;0;đã duyệt\n2;sinh-vien;6;2;4;3;5;\n",
      "STT;Tên chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\n1;Chi bộ Bộ môn Cơ bản;9;8;1;4;0\n2;sinh viên;6;2;4;3;5\n",
      "Mã chi bộ;Chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nco-ban;Cơ bản;9;8;1;4;0\nsinh-vien;SV;6;2;4;3;5\n",
      plain + "Tổng cộng;15;10;5;7;5\n",
      plain + "TỔNG SỐ:;15;10;5;7;5\nGhi chú: số liệu đến 30/11;;;;;\n",
      "TT;Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\n1;co-ban;9;8;1;4;0\n2;sinh-vien;6;2;4;3;5\nCộng;;15;10;5;7;5\n",
      "Mã chi bộ;Tổng số;Trong đó;;Nữ;Sinh viên\n;;Chính thức;Dự bị;;\nco-ban;9;8;1;4;0\nsinh-vien;6;2;4;3;5\n",
      "Mã chi bộ (code);Tổng số (đảng viên);CHINH THUC;du bi;Nu;Sinh\u{A0}viên\nco-ban\u{A0};9\u{A0};8;1;4;0\nsinh-vien;\u{A0}6;2;4;3;5\n",
      "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nco-ban;９;８;1;4;-\nsinh-vien;6,0;02;4;3;5\n",
    ])
  func safe(table: String) throws {
    let (rows, findings) = try read(table)
    #expect(findings == [])
    #expect(rows == ["co-ban 9 8", "sinh-vien 6 2"])
  }

  @Test("is refused where a sum is off, at its cell, and no row is lost for it")
  func wrongTotal() throws {
    #expect(
      try read(Self.plain + "Tổng cộng;15;11;5;7;5\n").findings == [
        "content/so-lieu/2026/chi-bo.csv:4:14 C4 figures/wrong-total: Ở dòng 4 (Tổng cộng), cột “Chính thức” khác tổng của các dòng"
          + " | Tổng các dòng ở cột “Chính thức” | 11 (Tổng cộng) ≠ 8 (co-ban) + 2 (sinh-vien) = 10"
          + " | Sửa ô bị sai; hoặc xóa dòng tổng, vì chương trình tự cộng các dòng"
      ])
    #expect(try read(Self.plain + "Cộng nghệ;1;1;0;0;0\n").findings.count == 1)
    #expect(try read(Self.plain + "Tổng cộng;1,500;10;5;7;5\n").findings.count == 1)
  }

  @Test("is refused where a heading is none, with the cell of the spreadsheet")
  func headings() throws {
    let unknown = try read("Bảng;;;;;\n" + Self.plain.replacing("Nữ", with: "Nam")).findings
    #expect(
      unknown.last?.hasPrefix(
        "content/so-lieu/2026/chi-bo.csv:2:36 E2 figures/unknown-column: Bảng “Đảng viên theo chi bộ” không có cột “Nam”"
      )
        == true, "\(unknown)")
    let far = String(repeating: "Tiêu đề\n", count: 10) + Self.plain
    #expect(try read(far).findings.contains { $0.contains("figures/missing-column") }, "below ten rows nobody looks")
  }

  @Test(
    "is refused where its letters are lost, and told to be saved from the workbook",
    arguments: [
      ("M? chi b?;T?ng s?;Chính th?c;D? b?;N?;Sinh viên\n", "1:1 A1", "M? chi b?", "Mã chi bộ"),
      ("DANH S?CH\nM? chi b?,T?ng s?\n", "2:1 A2", "M? chi b?", "Mã chi bộ"),
      ("TT;T?ng s?\n", "1:4 B1", "T?ng s?", "Tổng số"),
    ])
  func lostLetters(table: String, place: String, heading: String, meant: String) throws {
    #expect(
      try read(table).findings == [
        "content/so-lieu/2026/chi-bo.csv:\(place) figures/lost-letters: Chữ có dấu trong tệp này đã mất, “\(heading)” vốn là "
          + "“\(meant)” | Tệp kiểu CSV UTF-8 | "
          + "Đừng sửa tệp này: mở lại bảng gốc (.xlsx) rồi lưu lại. Excel: Tệp, Lưu thành, kiểu “CSV UTF-8 (*.csv)”; LibreOffice: "
          + "Tệp, Lưu thành, kiểu “Text CSV”, bảng mã Unicode (UTF-8)"
      ])
    #expect(try read("Mã chi bộ;Tổng số?\n").findings.allSatisfy { !$0.contains("lost-letters") })
  }

  @Test("is refused in an encoding of Windows, and told the same")
  func windows() throws {
    let found = try read(Array("M".utf8) + [0xE3] + Array(" chi b?;T?ng s?\n".utf8)).findings
    #expect(
      found.count == 1 && found[0].contains("content/not-utf8") && found[0].contains("mở lại bảng gốc (.xlsx)"),
      "\(found)")
  }

  @Test("tells a space that is none by its number")
  func spaces() throws {
    let found = try read(Self.plain.replacing("co-ban;9", with: "co\u{A0}ban;9")).findings
    #expect(
      found.count == 1 && found[0].contains("không có chi bộ nào mang mã “co<U+00A0>ban”")
        || found[0].contains("“co ban”"), "\(found)")
    #expect(try read(Self.plain.replacing(";9;", with: ";9\u{A0}x;")).findings.first?.contains("“9<U+00A0>x”") == true)
  }
}

extension Diagnostic {
  /// Place, cell, rule and everything that is said in Vietnamese.
  var told: String {
    let place = location.map { $0.description + ($0.cell.map { " \($0)" } ?? "") } ?? "–"
    return "\(place) \(rule): "
      + [message.vi, required?.vi, found?.vi, help.vi].compactMap { $0 }.joined(separator: " | ")
  }
}
