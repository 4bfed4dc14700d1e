import Diagnostics

extension Rule {
  static let noAddress = Rule(
    id: "content/no-address",
    title: Wording(
      vi: "Tên tệp, thư mục và chuyên mục có ít nhất một chữ cái Latinh hoặc chữ số",
      en: "Names of files, folders and tags hold at least one Latin letter or digit"),
    reason: Wording(
      vi: "Địa chỉ của trang làm từ những tên này; tên không còn lại chữ nào thì không có địa chỉ.",
      en: "Addresses are made of these names; a name that leaves nothing makes no address."),
    breaks: [
      Example([.init("content/…/bai.md", "---\ntitle: Bài\n---\n")], fileAtFault: "content/…/bai.md"),
      Example("content/bai.md", "---\ntitle: Bài\ntags: [Đoàn, ↓★]\n---\n"),
    ],
    keeps: [Example("content/Kế hoạch (1).md", "---\ntitle: Bài\ntags: [★ Đoàn]\n---\n")])
}

extension Diagnostic {
  static func noAddress(file: String) -> Diagnostic {
    Rule.noAddress.finding(
      at: Location(file: file),
      Wording(
        vi: "Tên tệp hoặc thư mục này không làm thành địa chỉ được",
        en: "The name of this file or its folder makes no address"),
      required: required,
      help: Wording(
        vi: "Đổi tên tệp hoặc thư mục, ví dụ “gioi-thieu”; với trang thì thêm “slug” cũng được",
        en: "Rename the file or folder, for instance “about”; a page may have a “slug” instead"))
  }

  static func noAddress(tag: String, at location: Location) -> Diagnostic {
    Rule.noAddress.finding(
      at: location,
      Wording(vi: "Chuyên mục “\(tag)” không làm thành địa chỉ được", en: "The tag “\(tag)” makes no address"),
      required: required,
      help: Wording(vi: "Đặt tên chuyên mục bằng chữ, ví dụ “Đoàn viên”", en: "Name the tag with letters"))
  }

  private static var required: Wording {
    Wording(vi: "Ít nhất một chữ cái Latinh hoặc chữ số", en: "At least one Latin letter or digit")
  }
}
