import Diagnostics

extension Rule {
  static let unknownStaticFile = Rule(
    id: "content/unknown-static-file",
    title: Wording(
      vi: "Mỗi tên ghi ở “static_files” là một tệp trong content/static/",
      en: "Each name in “static_files” is a file of content/static/"),
    reason: Wording(
      vi: "Tên ghi sai thì tệp xác minh không được đăng, và tên bỏ quên mở đường cho tệp khác cùng tên.",
      en: "With a wrong name the file asked for does not go out, and a name left behind lets another file through."),
    breaks: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nstatic_files: [↓google1243.html]\n"),
        .init("content/static/google1234.txt", "google1234\n"),
      ])
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nstatic_files: [xac-minh/bing.xml]\n"),
        .init("content/static/xac-minh/bing.xml", "<users/>\n"),
      ])
    ])
}

extension Diagnostic {
  static func unknownStaticFile(_ name: String, nearest: String?, at location: Location) -> Diagnostic {
    Rule.unknownStaticFile.finding(
      at: location,
      Wording(vi: "Không có tệp content/static/\(name)", en: "There is no file content/static/\(name)"),
      required: Wording(
        vi: "Đường dẫn của một tệp, tính từ content/static/", en: "The path of a file, from content/static/"),
      help: nearest.map { Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”") }
        ?? Wording(
          vi: "Chép tệp vào content/static/, hoặc bỏ tên này",
          en: "Put the file into content/static/, or remove the name"))
  }
}
