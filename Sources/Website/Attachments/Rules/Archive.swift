import Content
import Diagnostics

extension Rule {
  package static let archive = Rule(
    id: "attachments/archive", severity: .warning,
    title: Wording(
      vi: "Tệp nén (zip, rar …) chỉ đăng khi đã tự kiểm tra từng tệp bên trong",
      en: "An archive (zip, rar …) goes out only after somebody has looked at each file in it"),
    reason: Wording(
      vi: """
        Chương trình xóa tên người soạn và tìm nội dung nội bộ trong tài liệu, ảnh được đăng, nhưng không mở tệp nén: tài \
        liệu bên trong được đăng nguyên như cũ.
        """,
      en: """
        Names of authors are removed from what goes out, and internal texts are searched for in it, but archives are not \
        opened: what is inside goes out as it is.
        """),
    breaks: [
      Example(
        [
          .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n[Bộ biểu mẫu](bieu-mau.zip)\n"),
          .init("content/bieu-mau.zip", .bytes([0x50, 0x4B, 0x05, 0x06] + Array(repeating: 0, count: 18))),
        ], fileAtFault: "content/bieu-mau.zip")
    ],
    keeps: [
      Example([
        .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n[Biểu mẫu](bieu-mau.csv)\n"),
        .init("content/bieu-mau.csv", "Họ và tên;Ngày\n"),
      ])
    ])

  /// An archive that goes out unopened.
  package func finding(_ attachment: Attachment) -> Diagnostic {
    finding(
      at: Location(file: attachment.path),
      Wording(
        vi: "Tệp nén này được đăng nguyên như cũ, các tệp bên trong không được kiểm tra",
        en: "This archive goes out as it is, and nothing looks at the files in it"),
      required: Wording(
        vi: "Tài liệu, ảnh đăng riêng từng tệp để được kiểm tra",
        en: "Documents and pictures one by one, to be looked at"),
      help: Wording(
        vi: "Đăng từng tệp thay cho tệp nén; nếu vẫn cần, tự kiểm tra từng tệp bên trong trước khi đăng",
        en: "Put out the files one by one instead; where it must be an archive, look at each file in it first"))
  }
}
