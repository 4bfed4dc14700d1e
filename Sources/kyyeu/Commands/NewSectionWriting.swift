import Content
import Diagnostics
import Foundation

/// `kyyeu new section FOLDER NAME`: the page of a folder, never over one that is there.
struct NewSectionWriting {
  let folder: String
  /// Nil where the user gave none.
  let title: String?
  /// Absolute path of the site's root.
  let root: String

  func run() throws {
    guard let title, let section = NewSection(folder: folder, title: title) else {
      throw CommandError(
        code: .usage,
        message: localized(
          Wording(
            vi: "Cần tên thư mục trong content/ và tên của mục: kyyeu new section tai-lieu \"Tài liệu\"",
            en: "Name a folder of content/ and its title: kyyeu new section tai-lieu \"Documents\"")))
    }
    let base = URL(filePath: root)
    if let there = [section.path, section.otherPath].first(where: {
      FileManager.default.fileExists(atPath: base.appending(path: $0).path(percentEncoded: false))
    }) {
      throw CommandError(
        code: .contentErrors,
        message: localized(
          Wording(
            vi: "Đã có tệp \(there); không tệp nào bị thay đổi. Sửa tên của mục ở “title” trong tệp đó",
            en: "\(there) exists already; nothing was changed. The title stands under “title” in that file")))
    }
    let path = base.appending(path: section.path)
    try FileManager.default.createDirectory(at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(section.text.utf8).write(to: path, options: .withoutOverwriting)
    try Terminal.standardOutput.writeLine(
      localized(Wording(vi: "Đã tạo \(section.path)", en: "Made \(section.path)")))
  }
}
