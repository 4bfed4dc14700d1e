import Diagnostics

extension Diagnostic {
  /// A file in the output folder that kyyeu did not write. `isKnown` is false where nothing is known to have been published to the folder.
  static func foreignFile(_ location: Location, in folder: Location, isKnown: Bool) -> Diagnostic {
    Rule.foreignFile.finding(
      at: location,
      Wording(
        vi: "“\(location.file)” không do kyyeu ghi; tạo lại trang thông tin sẽ xóa tệp này",
        en: "“\(location.file)” was not written by kyyeu, and publishing would remove it"),
      help: isKnown
        ? Wording(
          vi:
            "Chuyển tệp này ra ngoài (tệp cần đăng thì đặt vào content/static/), hoặc chọn thư mục khác bằng --output",
          en: "Move it elsewhere (to content/static/ if it is to be published), or choose another folder with --output")
        : unknown(folder))
  }

  /// As many foreign files beside those that were named.
  static func moreForeignFiles(_ count: Int, _ folder: Location, isKnown: Bool) -> Diagnostic {
    Rule.foreignFile.finding(
      at: folder,
      Wording(
        vi: "Ngoài các tệp đã nêu, “\(folder.file)” còn \(count) tệp khác không do kyyeu ghi",
        en: "Beside the files named here, “\(folder.file)” holds \(count) more that kyyeu did not write"),
      help: isKnown
        ? Wording(
          vi: "Kiểm tra xem có nhầm thư mục kết quả không; chọn thư mục khác bằng --output",
          en: "Make sure that this is the right folder; choose another one with --output")
        : unknown(folder))
  }

  /// What to do about a folder of which nothing is written down: it is somebody else's, or `.kyyeu/` was removed, or the folder was
  /// copied here without it.
  private static func unknown(_ folder: Location) -> Wording {
    Wording(
      vi: "Nếu cả thư mục “\(folder.file)” do kyyeu ghi mà .kyyeu/ đã bị xóa, hoặc thư mục được chép từ nơi khác đến: "
        + "xóa thư mục này rồi chạy lại. Nếu không: chuyển các tệp ra ngoài, hoặc chọn thư mục khác bằng --output",
      en: "If kyyeu wrote the whole of “\(folder.file)” and .kyyeu/ was removed, or the folder was copied here: delete "
        + "the folder and run it again. If not: move the files elsewhere, or choose another folder with --output")
  }
}

extension Rule {
  static let foreignFile = Rule(
    id: "publishing/foreign-file",
    title: Wording(
      vi: "Thư mục kết quả chỉ chứa những tệp do kyyeu ghi, ngoài .gitignore",
      en: "The output folder holds only files that kyyeu wrote, beside .gitignore"),
    reason: Wording(
      vi: "Mỗi lần tạo, cả thư mục được thay bằng bản mới; tệp để nhầm vào đó sẽ bị xóa.",
      en: "Publishing replaces the whole folder; a file put there by mistake would be lost without anybody noticing."),
    breaks: [
      Example([.init("public/luan-van.docx", "quý giá")], fileAtFault: "public/luan-van.docx"),
      Example([.init("public/tai-lieu", .symlink(to: "../content"))], fileAtFault: "public/tai-lieu"),
    ],
    keeps: [
      Example("public/.gitignore", "*\n!.gitignore\n"),
      Example("content/static/luan-van.txt", "quý giá"),
    ])
}
