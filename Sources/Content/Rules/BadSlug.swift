import Diagnostics

extension Rule {
  static let badSlug = Rule(
    id: "content/bad-slug",
    title: Wording(
      vi: "“slug” gồm chữ thường không dấu, chữ số và gạch nối",
      en: "A slug is lower-case letters without marks, digits and hyphens"),
    reason: Wording(
      vi: "“slug” đi thẳng vào địa chỉ; dấu cách, dấu tiếng Việt và / làm địa chỉ khó gõ hoặc sai chỗ.",
      en: "It goes straight into the address, where spaces, marks and slashes do harm."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\nslug: ↓Tin Mới\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\nslug: ↓a/b\n---\n"),
      Example("content/tin/index.md", "---\ntitle: Tin\nslug: ↓tin-moi\n---\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\nslug: tin-moi\n---\n")])
}

extension Diagnostic {
  /// `proposal` is the slug that the text makes.
  static func badSlug(_ slug: String, proposal: String, at location: Location) -> Diagnostic {
    Rule.badSlug.finding(
      at: location,
      Wording(vi: "“\(slug)” không dùng làm “slug” được", en: "“\(slug)” is no slug"),
      required: Wording(
        vi: "Chữ thường không dấu, chữ số, gạch nối", en: "Lower-case letters without marks, digits, hyphens"),
      help: proposal.isEmpty
        ? Wording(
          vi: "Xóa dòng này, địa chỉ sẽ lấy theo tên tệp", en: "Delete the line; the file name makes the address")
        : Wording(vi: "Viết slug: \(proposal)", en: "Write slug: \(proposal)"))
  }

  static func slugOfSection(at location: Location) -> Diagnostic {
    Rule.badSlug.finding(
      at: location,
      Wording(
        vi: "index.md lấy địa chỉ của thư mục, không có “slug” riêng",
        en: "An index.md has the address of its folder, and no slug"),
      help: Wording(
        vi: "Xóa dòng này; muốn đổi địa chỉ thì đổi tên thư mục",
        en: "Delete the line; rename the folder to change the address"))
  }
}
