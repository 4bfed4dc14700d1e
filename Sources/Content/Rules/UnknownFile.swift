import Diagnostics

extension Rule {
  static let unknownFile = Rule(
    id: "content/unknown-file",
    title: Wording(vi: "Tệp đính kèm phải có trong thư mục", en: "The file of a document exists"),
    reason: Wording(
      vi: "Người đọc bấm “Tải về” mà không có tệp.", en: "A reader who asks for the download gets nothing."),
    breaks: [
      Example([
        .init("content/van-ban/a.md", document("↓nghi-quyet.txt")),
        .init("content/van-ban/nghi-quet.txt", "Nghị quyết\n"),
      ])
    ],
    keeps: [
      Example([
        .init("content/van-ban/a.md", document("tep/nghi-quyet.txt")),
        .init("content/van-ban/tep/nghi-quyet.txt", "Nghị quyết\n"),
      ])
    ])

  private static func document(_ file: String) -> String {
    "---\ntitle: A\nnumber: 1-NQ/ĐU\nissuer: Đảng ủy\nissued_on: 5/9/2026\ntype: Nghị quyết\nfile: \(file)\naudience: public\n---\n"
  }
}

extension Diagnostic {
  static func unknownFile(_ written: String, nearest: String?, at location: Location) -> Diagnostic {
    Rule.unknownFile.finding(
      at: location,
      Wording(vi: "Không có tệp “\(written)”", en: "There is no file “\(written)”"),
      required: Wording(
        vi: "Tên tệp nằm cạnh trang này, hoặc đường dẫn tính từ content/",
        en: "A file beside this page, or a path from content/"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(
          vi: "Chép tệp vào cạnh trang, hoặc sửa tên cho đúng", en: "Put the file beside the page, or correct the name")
    )
  }
}
