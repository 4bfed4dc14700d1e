import Diagnostics

extension Diagnostic {
  /// A document that was changed by hand since it was made, and is kept under another name. Both places are as people see them.
  static func handChangeKept(_ location: Location, as copy: Location) -> Diagnostic {
    Rule.handChangeKept.finding(
      at: location,
      Wording(
        vi: "“\(location.file)” đã được sửa tay sau khi lập; bản sửa tay được giữ thành “\(copy.file)”",
        en: "“\(location.file)” was changed by hand since it was made; that version is kept as “\(copy.file)”"),
      help: Wording(
        vi: "Ghi những chỗ sửa vào content/ để có trong các bản lập sau; khi không cần nữa thì xóa tệp “\(copy.file)”",
        en: "Make the changes in content/, so that what is made next has them; then delete “\(copy.file)”"))
  }
}

extension Rule {
  static let handChangeKept = Rule(
    id: "publishing/hand-change-kept", severity: .hint,
    title: Wording(
      vi: "Phần góp ý, sửa chữa trên tệp Word, PDF đã lập phải được ghi vào content/",
      en: "What is corrected in a Word or PDF file that was made is corrected in content/"),
    reason: Wording(
      vi:
        "Tệp trong thư mục nội bộ được lập lại từ content/; phần sửa tay được giữ thành tệp riêng, không tự vào bản mới.",
      en:
        "Files of the internal edition are made from content/; what is changed in one is kept beside the new one, not in it."
    ),
    breaks: [
      Example(
        [
          marker("0000000000000000  bao-cao.docx"),
          .init("internal/bao-cao.docx", .bytes(Array("bản đã sửa".utf8))),
        ], fileAtFault: "internal/bao-cao.docx")
    ],
    keeps: [
      // The hash of the text below: as it was made.
      Example([
        marker("44bc2cf5ad770999  bao-cao.docx"),
        .init("internal/bao-cao.docx", .bytes(Array("abc".utf8))),
      ])
    ])

  /// Bytes, since a marker is nothing that a person writes.
  private static func marker(_ line: String) -> Example.File {
    let marker = Marker(hashes: [:], edition: .internal)
    return .init(".kyyeu/output/internal/marker", .bytes(marker.bytes + Array("\(line)\n".utf8)))
  }
}
