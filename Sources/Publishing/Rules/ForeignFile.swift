import Diagnostics

extension Diagnostic {
  /// A file in the output folder that kyyeu did not write.
  static func foreignFile(_ location: Location) -> Diagnostic {
    Rule.foreignFile.finding(
      at: location,
      Wording(
        vi: "“\(location.file)” không do kyyeu ghi, xuất bản sẽ làm mất tệp này",
        en: "“\(location.file)” was not written by kyyeu, and publishing would remove it"),
      help: Wording(
        vi: "Chuyển tệp này ra ngoài (tệp cần đăng thì đặt vào content/static/), hoặc chọn thư mục khác bằng --output",
        en: "Move it elsewhere (to content/static/ if it is to be published), or choose another folder with --output"))
  }

  /// As many foreign files beside those that were named.
  static func moreForeignFiles(_ count: Int, _ folder: Location) -> Diagnostic {
    Rule.foreignFile.finding(
      at: folder,
      Wording(
        vi: "Ngoài các tệp đã nêu, “\(folder.file)” còn \(count) tệp khác không do kyyeu ghi",
        en: "Beside the files named here, “\(folder.file)” holds \(count) more that kyyeu did not write"),
      help: Wording(
        vi: "Kiểm tra xem có nhầm thư mục xuất bản không; chọn thư mục khác bằng --output",
        en: "Make sure that this is the right folder; choose another one with --output"))
  }
}

extension Rule {
  package static let foreignFile = Rule(
    id: "publishing/foreign-file",
    title: Wording(
      vi: "Thư mục xuất bản chỉ chứa những tệp do kyyeu ghi, ngoài .gitignore",
      en: "The output folder holds only files that kyyeu wrote, beside .gitignore"),
    reason: Wording(
      vi: "Mỗi lần xuất bản, cả thư mục được thay bằng bản mới; một tệp để nhầm vào đó sẽ mất mà không ai hay.",
      en: "Publishing replaces the whole folder; a file put there by mistake would be lost without anybody noticing."),
    breaks: [
      Example([.init("public/luan-van.docx", "quý giá")], fileAtFault: "public/luan-van.docx"),
      Example([.init("public/tai-lieu", .symlink(to: "../content"))], fileAtFault: "public/tai-lieu"),
    ],
    keeps: [
      Example("public/.gitignore", "*\n!.gitignore\n"),
      Example("content/static/luan-van.docx", "quý giá"),
    ])
}
