import Diagnostics

extension Diagnostic {
  /// A published file that is no longer as kyyeu wrote it, and would be lost.
  static func alteredFile(_ location: Location) -> Diagnostic {
    Rule.alteredFile.finding(
      at: location,
      Wording(
        vi: "“\(location.file)” đã bị sửa tay sau lần tạo trước; tạo lại sẽ làm mất phần sửa",
        en: "“\(location.file)” was changed since it was published, and publishing would undo that change"),
      help: Wording(
        vi: "Đưa phần sửa vào content/ hoặc templates/, rồi xóa tệp này và tạo lại",
        en: "Make the change in content/ or templates/, then delete this file and publish again"))
  }
}

extension Rule {
  static let alteredFile = Rule(
    id: "publishing/altered-file",
    title: Wording(
      vi: "Tệp trong thư mục kết quả không được sửa tay", en: "A published file is not changed by hand"),
    reason: Wording(
      vi: "Thư mục kết quả được làm lại từ content/ và templates/; phần sửa ngay tại đó sẽ mất ở lần tạo sau.",
      en: "The output folder is made anew from content/ and templates/; what is changed there is lost next time."),
    breaks: [
      Example(
        [
          marker("0000000000000000  index.html"),
          .init("public/index.html", .bytes(Array("<p>Sửa tay</p>\n".utf8))),
        ], fileAtFault: "public/index.html")
    ],
    keeps: [
      // The hash of the text below: as it was published, so it may be replaced.
      Example([
        marker("44bc2cf5ad770999  index.html"),
        .init("public/index.html", .bytes(Array("abc".utf8))),
      ]),
      // Deleted by hand: nothing is lost.
      Example([marker("0000000000000000  index.html")]),
    ])

  /// Bytes, since a marker is nothing that a person writes.
  private static func marker(_ line: String) -> Example.File {
    .init(".kyyeu/output/public/marker", .bytes(Array("\(Marker.heading)\n\(line)\n".utf8)))
  }
}
