import Diagnostics

extension Rule {
  package static let notUTF8 = Rule(
    id: "content/not-utf8",
    title: Wording(vi: "Tệp văn bản lưu ở dạng UTF-8", en: "Text files are UTF-8"),
    reason: Wording(
      vi: "Tệp lưu ở bảng mã khác (TCVN3, VNI, UTF-16) sẽ bị lỗi phông khi hiển thị.",
      en: "A file in another encoding shows as broken letters."),
    breaks: [
      Example(
        [.init("content/bai.md", .bytes(Array("---\ntitle: Đảng ".utf8) + [0xFF] + Array("y\n---\n".utf8)))],
        fileAtFault: "content/bai.md")
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Đảng ủy\n---\n")])
}

extension Diagnostic {
  static func notUTF8(at location: Location) -> Diagnostic {
    Rule.notUTF8.finding(
      at: location,
      Wording(vi: "Từ ký tự này tệp không phải là UTF-8", en: "From this byte on the file is not UTF-8"),
      help: Wording(
        vi: "Mở tệp, chọn Lưu thành (Save as), chọn bảng mã UTF-8, rồi kiểm tra lại dấu",
        en: "Open the file, save it as UTF-8, and check its accented letters"))
  }
}
