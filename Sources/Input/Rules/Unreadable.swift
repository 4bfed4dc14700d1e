import Diagnostics

extension Rule {
  package static let unreadable = Rule(
    id: "content/unreadable",
    title: Wording(
      vi: "Thư mục content/ phải có và đọc được toàn bộ",
      en: "There is a folder content/, and all in it can be read"),
    reason: Wording(
      vi: "Bỏ qua một tệp không đọc được thì trang bị mất mà không có cảnh báo.",
      en: "To pass over a file would silently lose a page."),
    breaks: [
      Example([.init("content/bai.md", .unreadable)], fileAtFault: "content/bai.md"),
      Example([.init("content/site.yaml", .unreadable)], fileAtFault: "content/site.yaml"),
      Example([.init("content/anh.jpg", .unreadable)], fileAtFault: "content/anh.jpg"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n---\n")])
}

extension Diagnostic {
  /// Why something cannot be read.
  package enum UnreadableCause: Sendable {
    case cannotBeOpened
    case irregular
  }

  /// A file or folder that cannot be read.
  package static func unreadable(_ path: String, because cause: UnreadableCause) -> Diagnostic {
    switch cause {
    case .cannotBeOpened:
      Rule.unreadable.finding(
        at: Location(file: path),
        Wording(vi: "Không mở được để đọc", en: "This cannot be opened for reading"),
        help: Wording(
          vi: "Cấp quyền đọc cho tệp hoặc thư mục này (chmod u+r), hoặc chuyển nó ra khỏi content/",
          en: "Grant permission to read it (chmod u+r), or move it out of content/"))
    case .irregular:
      Rule.unreadable.finding(
        at: Location(file: path),
        Wording(
          vi: "Đây không phải là tệp thường mà là ống dẫn, ổ cắm hoặc thiết bị",
          en: "This is no file but a pipe, a socket or a device"),
        help: Wording(vi: "Xóa nó, hoặc chuyển ra khỏi content/", en: "Delete it, or move it out of content/"))
    }
  }
}

extension Diagnostic {
  /// `root` is the folder that was looked in, absolute.
  static func missingContent(in root: String) -> Diagnostic {
    Rule.unreadable.finding(
      at: nil,
      Wording(vi: "Không có thư mục content/ trong “\(root)”", en: "There is no folder content/ in “\(root)”"),
      help: Wording(
        vi:
          "Chạy lệnh trong thư mục của trang thông tin, hoặc chỉ ra thư mục đó bằng --root; tạo trang thông tin mới bằng kyyeu init",
        en: "Run the command in the site's folder, or name that folder with --root; kyyeu init makes a new site"))
  }
}
