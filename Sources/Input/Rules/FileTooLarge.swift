import Diagnostics

extension Rule {
  package static let fileTooLarge = Rule(
    id: "content/file-too-large",
    title: Wording(
      vi: """
        Một bài không quá \(SizeLimit.page.bytes >> 20) MB, một bảng số liệu không quá \(SizeLimit.table.bytes >> 20) MB, \
        site.yaml không quá \(SizeLimit.settings.bytes >> 10) KB
        """,
      en: """
        A page has at most \(SizeLimit.page.bytes >> 20) MB, a table of figures \(SizeLimit.table.bytes >> 20) MB, \
        site.yaml \(SizeLimit.settings.bytes >> 10) KB
        """),
    reason: Wording(
      vi: "Tệp lớn hơn thế thường là ảnh, phim hay bản sao lưu mang nhầm tên; đọc hết tệp ấy thì máy hết bộ nhớ.",
      en: "A larger file is most often a film or a backup under a wrong name; to read it all exhausts the memory."),
    breaks: [
      Example([.init("content/bai.md", large(.page))], fileAtFault: "content/bai.md"),
      Example([.init("content/site.yaml", large(.settings))], fileAtFault: "content/site.yaml"),
      Example(
        [
          .init("content/site.yaml", "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n"),
          .init("content/so-lieu/2026/niem-phong.yaml", large(.seal)),
        ], fileAtFault: "content/so-lieu/2026/niem-phong.yaml"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n---\n\nMột câu.\n")])

  /// One byte more than is read.
  private static func large(_ limit: SizeLimit) -> Example.Matter {
    .bytes(Array(repeating: UInt8(ascii: "#"), count: limit.bytes + 1))
  }
}

extension Diagnostic {
  /// A file of so many bytes, or of at least so many, which was not read.
  static func fileTooLarge(_ path: String, bytes: Int, limit: SizeLimit) -> Diagnostic {
    Rule.fileTooLarge.finding(
      at: Location(file: path),
      Wording(
        vi: "\(limit.subject.vi) lớn như thế này không được đọc", en: "\(limit.subject.en) as large as this is not read"
      ),
      required: Wording(
        vi: "Không quá \(ByteCount.wording(limit.bytes).vi)", en: "At most \(ByteCount.wording(limit.bytes).en)"),
      found: ByteCount.wording(bytes), help: limit.help)
  }
}
