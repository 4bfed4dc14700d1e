import Diagnostics

extension Rule {
  package static let activeFile = Rule(
    id: "content/active-file",
    title: Wording(
      vi: "Trong content/ không có trang HTML, XML hay mã lệnh, trừ tệp được ghi ở “static_files”",
      en: "content/ holds no HTML, XML or script but the files that “static_files” names"),
    reason: Wording(
      vi: """
        Trình duyệt chạy những tệp đó như một phần của trang thông tin: mã lệnh trong tệp đọc và sửa được mọi thứ mà người \
        đọc đang xem, không qua lần kiểm tra nào.
        """,
      en: """
        A browser runs such a file as a part of the site: a script in it reads and changes whatever the reader looks at, and \
        nothing has looked at the file before.
        """),
    breaks: [
      Example(
        [.init("content/tin-tuc/bieu-mau.html", "<p>Biểu mẫu</p>\n")], fileAtFault: "content/tin-tuc/bieu-mau.html"),
      Example([.init("content/static/thong-ke.JS", "dem()\n")], fileAtFault: "content/static/thong-ke.JS"),
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Ví dụ\nstatic_files: [google1234.html]\n"),
        .init("content/static/google1234.html", "google-site-verification: google1234.html\n"),
      ]),
      Example([.init("content/static/bieu-mau.html.txt", "<p>Biểu mẫu</p>\n")]),
    ])
}

extension Diagnostic {
  /// A file that a browser runs: the name tells, or where it does not, the first bytes do.
  package static func activeFile(_ path: String, isStatic: Bool) -> Diagnostic {
    Rule.activeFile.finding(
      at: Location(file: path),
      Wording(
        vi: "Trình duyệt chạy tệp này như một trang của trang thông tin nên tệp không được đăng",
        en: "A browser runs this file as a page of the site, so it does not go out"),
      required: Wording(
        vi: "Không có tệp HTML, XML, mã lệnh trong content/; bài viết là tệp .md",
        en: "No HTML, XML or script in content/; texts are .md files"),
      help: isStatic
        ? Wording(
          vi:
            "Chuyển tệp ra khỏi content/; nếu là tệp xác minh của dịch vụ khác thì ghi tên tệp vào “static_files” trong "
            + "site.yaml",
          en: "Move the file out of content/; where another service asks for it, name it in “static_files” of site.yaml"
        )
        : Wording(
          vi: "Viết lại thành bài .md, lưu thành PDF, hoặc chuyển tệp ra khỏi content/",
          en: "Write it as an .md page, save it as PDF, or move the file out of content/"))
  }
}
