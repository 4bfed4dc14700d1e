import Diagnostics

extension Rule {
  static let lostLetters = Rule(
    id: "figures/lost-letters",
    title: Wording(
      vi: "Bảng số liệu lưu thành CSV UTF-8, không phải CSV thường",
      en: "A table is saved as CSV UTF-8, not as plain CSV"),
    reason: Wording(
      vi:
        "Kiểu CSV thường của Excel không có chữ tiếng Việt: chữ có dấu bị thay bằng dấu hỏi và mất hẳn, lưu lại tệp ấy thành UTF-8 "
        + "không lấy lại được.",
      en:
        "The plain CSV of a spreadsheet has no Vietnamese letters: a question mark stands for each, and saving that file as UTF-8 "
        + "brings none back."),
    breaks: [
      .draft(.branches, saved: "↓M? chi b?;T?ng s?;Chính th?c;D? b?;N?;Sinh viên\nmot;9;9;0;4;0\n"),
      .draft(.branches, saved: "Danh sách\n↓M? chi b?,T?ng s?,Chính th?c,D? b?,N?,Sinh viên\nmot,9,9,0,4,0\n"),
    ],
    keeps: [.draft(.branches)])
}

extension Diagnostic {
  static func lostLetters(_ text: String, heading: String, at location: Location) -> Diagnostic {
    Rule.lostLetters.finding(
      at: location,
      Wording(
        vi: "Chữ có dấu trong tệp này đã mất, “\(text)” vốn là “\(heading)”",
        en: "The accented letters of this file are lost: “\(text)” was “\(heading)”"),
      required: Wording(vi: "Tệp kiểu CSV UTF-8", en: "A file of the type CSV UTF-8"),
      help: .saveAnew)
  }
}

extension Wording {
  /// How a table is saved anew from where its letters still are.
  static let saveAnew = Wording(
    vi: """
      Đừng sửa tệp này: mở lại bảng gốc (.xlsx) rồi lưu lại. Excel: Tệp, Lưu thành, kiểu “CSV UTF-8 (*.csv)”; LibreOffice: Tệp, \
      Lưu thành, kiểu “Text CSV”, bảng mã Unicode (UTF-8)
      """,
    en: """
      Leave this file: open the workbook (.xlsx) and save it again. Excel: File, Save As, type “CSV UTF-8 (*.csv)”; LibreOffice: \
      File, Save As, type “Text CSV”, character set Unicode (UTF-8)
      """)
}
