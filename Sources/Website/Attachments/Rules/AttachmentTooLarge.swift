import Content
import Diagnostics

extension Rule {
  package static let attachmentTooLarge = Rule(
    id: "attachments/too-large",
    title: Wording(
      vi: "Tệp đính kèm, ảnh và tài liệu được đăng không vượt quá dung lượng cho phép",
      en: "Files, pictures and documents that go out keep within their size"),
    reason: Wording(
      vi: "Tệp quá lớn làm người đọc chờ lâu, tốn dung lượng di động, và thường là tệp chép nhầm.",
      en: "A file that is too large keeps readers waiting and costs them money, and mostly it is there by mistake."),
    breaks: [
      Example(
        [
          .init("content/site.yaml", "name: Ví dụ\nattachments_limit: 1\n"),
          .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n[Bản ghi âm](ghi-am.mp3)\n"),
          .init("content/ghi-am.mp3", .bytes(Array(repeating: 0, count: 1_000_001))),
        ], fileAtFault: "content/ghi-am.mp3")
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nattachments_limit: 1\n"),
        .init("content/index.md", "---\ntitle: Trang chủ\n---\n\n[Bản ghi âm](ghi-am.mp3)\n"),
        .init("content/ghi-am.mp3", .bytes(Array(repeating: 0, count: 1_000_000))),
      ])
    ])

  /// A file of `size` bytes, where `limit` are allowed: by its form, or by the site's setting where that is smaller.
  package func finding(_ attachment: Attachment, _ form: FileForm, size: Int, limit: Int) -> Diagnostic {
    let isSetting = form.limit.map { $0 > limit } ?? true
    return finding(
      at: Location(file: attachment.path),
      Wording(vi: "Tệp này lớn quá mức cho phép nên không được đăng", en: "This file is too large to go out"),
      required: Wording(
        vi: "Không quá \(Self.megabytes(limit, mark: ",")) MB", en: "At most \(Self.megabytes(limit, mark: ".")) MB"),
      found: Wording(vi: "\(Self.megabytes(size, mark: ",")) MB", en: "\(Self.megabytes(size, mark: ".")) MB"),
      help: isSetting
        ? Wording(
          vi: "Thu nhỏ tệp, đăng ở nơi khác rồi đặt liên kết, hoặc tăng “attachments_limit” trong site.yaml",
          en: "Make the file smaller, publish it elsewhere and link to it, or raise “attachments_limit” in site.yaml")
        : Wording(
          vi: "Lưu lại tệp với dung lượng nhỏ hơn, hoặc chia thành nhiều tệp",
          en: "Save a smaller copy of the file, or divide it"))
  }

  /// In millions of bytes with one decimal, rounded up: what is over a limit never reads as the limit.
  private static func megabytes(_ bytes: Int, mark: String) -> String {
    let tenths = (bytes + 99_999) / 100_000
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10)\(mark)\(tenths % 10)"
  }
}
