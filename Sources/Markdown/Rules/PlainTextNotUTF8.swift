import Diagnostics

extension Rule {
  /// Of a text by itself. Not among the rules of a site: reading `content/` refuses such a file before it is rendered.
  static let plainTextNotUTF8 = Rule(
    id: "markdown/not-utf8",
    title: Wording(vi: "Văn bản lưu ở dạng UTF-8", en: "A text is UTF-8"),
    reason: Wording(
      vi: "Văn bản lưu ở bảng mã khác (TCVN3, VNI, UTF-16) sẽ bị lỗi phông khi hiển thị.",
      en: "A text in another encoding shows as broken letters."),
    breaks: [], keeps: [])

  func finding(in source: SourceText, atByte offset: Int) -> Diagnostic {
    finding(
      at: source.location(atByte: offset),
      Wording(vi: "Từ ký tự này văn bản không phải là UTF-8", en: "From this byte on the text is not UTF-8"),
      help: Wording(
        vi: "Mở tệp, chọn Lưu thành (Save as), chọn bảng mã UTF-8, rồi kiểm tra lại dấu",
        en: "Open the file, save it as UTF-8, and check its accented letters"))
  }
}
