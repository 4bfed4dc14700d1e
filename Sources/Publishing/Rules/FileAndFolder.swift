import Diagnostics

extension Diagnostic {
  /// A file of the site has the path of a folder that another file lies in.
  static func fileAndFolder(_ file: RelativePath, holding other: RelativePath, source: String?) -> Diagnostic {
    Rule.fileAndFolder.finding(
      at: source.map { Location(file: $0) },
      Wording(
        vi: "“\(file.text)” không thể vừa là tệp, vừa là thư mục chứa “\(other.text)”",
        en: "“\(file.text)” cannot be a file and at the same time the folder of “\(other.text)”"),
      help: Wording(
        vi: "Đổi tên tệp này, ví dụ thêm phần đuôi như .txt", en: "Rename this file, such as with an ending like .txt"))
  }
}

extension Rule {
  package static let fileAndFolder = Rule(
    id: "publishing/file-and-folder",
    title: Wording(
      vi: "Một tên không thể vừa là tệp, vừa là thư mục", en: "One name is not a file and a folder at once"),
    reason: Wording(
      vi: "Trang “tai-lieu” được ghi vào thư mục tai-lieu/; một tệp cùng tên “tai-lieu” thì không còn chỗ.",
      en: "The page “tai-lieu” is written into a folder tai-lieu/, so that a file named “tai-lieu” has no place."),
    breaks: [
      Example(
        [
          .init("content/tai-lieu.md", "---\ntitle: Tài liệu\n---\n"),
          .init("content/static/tai-lieu", "văn bản\n"),
        ], fileAtFault: "content/static/tai-lieu")
    ],
    keeps: [
      Example([
        .init("content/tai-lieu.md", "---\ntitle: Tài liệu\n---\n"),
        .init("content/static/tai-lieu.txt", "văn bản\n"),
      ])
    ])
}
