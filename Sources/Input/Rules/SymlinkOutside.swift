import Diagnostics

extension Rule {
  package static let symlinkOutside = Rule(
    id: "content/symlink-outside",
    title: Wording(
      vi: "Không có liên kết tượng trưng nào dẫn ra ngoài content/", en: "No symbolic link leads out of content/"),
    reason: Wording(
      vi: "Một liên kết như vậy có thể đưa lên mạng bất kỳ tệp nào của máy: danh sách đảng viên, mật khẩu, thư.",
      en: "Such a link could publish any file of the machine: lists of members, passwords, mail."),
    breaks: [
      Example([.init("content/ghi-chu.md", .symlink(to: "/etc/hostname"))], fileAtFault: "content/ghi-chu.md"),
      Example([.init("content/anh", .symlink(to: "../.."))], fileAtFault: "content/anh"),
      Example([.init("content/mat.md", .symlink(to: "khong-co.md"))], fileAtFault: "content/mat.md"),
    ],
    keeps: [Example("content/ghi-chu.md", "---\ntitle: Ghi chú\n---\n")])
}

extension Diagnostic {
  static func symlinkOutside(_ path: String, target: String) -> Diagnostic {
    Rule.symlinkOutside.finding(
      at: Location(file: path),
      Wording(
        vi: "Liên kết tượng trưng này dẫn ra ngoài content/, hoặc không dẫn tới đâu",
        en: "This symbolic link leads out of content/, or nowhere"),
      found: Wording(verbatim: "\(path) → \(target)"),
      help: Wording(
        vi: "Xóa liên kết; nếu cần tệp đó thì chép chính tệp vào đây",
        en: "Delete the link; if the file is needed, copy the file itself here"))
  }
}
