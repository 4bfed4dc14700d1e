import Diagnostics

extension Rule {
  package static let fileName = Rule(
    id: "content/file-name",
    title: Wording(
      vi: "Tên tệp là chữ UTF-8, không có ký tự điều khiển", en: "A file name is UTF-8 text without control characters"),
    reason: Wording(
      vi: "Tên không đọc được thành chữ thì không thành địa chỉ được, và không ai gõ lại được.",
      en: "A name that is no text makes no address, and nobody can type it."),
    breaks: [
      Example([.init("content/hai\ndòng.md", "---\ntitle: Bài\n---\n")], fileAtFault: "content")
    ],
    keeps: [Example("content/Kế hoạch năm 2026.md", "---\ntitle: Bài\n---\n")])
}

extension Diagnostic {
  /// `name` is told by its bytes, as the disk has them.
  static func fileName(_ name: [UInt8], in folder: String) -> Diagnostic {
    let shown = FileNameBytes.shown(name)
    return Rule.fileName.finding(
      at: Location(file: folder),
      Wording(
        vi: "Tên “\(shown)” trong thư mục này không phải là chữ đọc được",
        en: "The name “\(shown)” in this folder is not readable text"),
      required: Wording(
        vi: "Chữ UTF-8, không xuống dòng, không ký tự điều khiển", en: "UTF-8 text, no line end, no controls"),
      help: Wording(vi: "Đổi tên tệp, ví dụ thành “bai-viet.md”", en: "Rename the file, for instance “page.md”"))
  }
}
