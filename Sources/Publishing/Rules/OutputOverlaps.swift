import Diagnostics

extension Diagnostic {
  /// The output folder is, holds or lies in something that the site is made from; both paths absolute.
  static func outputOverlaps(_ output: String, _ input: String) -> Diagnostic {
    Rule.outputOverlaps.finding(
      at: nil,
      Wording(
        vi: "Thư mục kết quả “\(output)” trùng, chứa hoặc nằm trong “\(input)”",
        en: "The output folder “\(output)” is, holds or lies in “\(input)”"),
      required: Wording(
        vi: "Thư mục kết quả nằm riêng, ngoài content/ và templates/ của trang thông tin",
        en: "The output folder lies apart from what the site is made from"),
      help: Wording(
        vi: "Chọn một thư mục riêng bằng --output, ví dụ --output public",
        en: "Choose a folder of its own with --output, such as --output public"))
  }
}

extension Rule {
  static let outputOverlaps = Rule(
    id: "publishing/output-overlaps",
    title: Wording(
      vi: "Thư mục kết quả không được trùng, chứa hay nằm trong nguồn của trang",
      en: "The output folder neither is, holds nor lies in what the site is made from"),
    reason: Wording(
      vi:
        "Mỗi lần tạo, cả thư mục được thay: nội dung và mẫu trang nằm trong đó sẽ mất, hoặc trang đã tạo bị coi là nội dung.",
      en:
        "Publishing replaces the folder: content and templates in it would be lost, or the published site be read as content."
    ),
    breaks: [Example([.init("public", .symlink(to: "content"))])],
    keeps: [Example([.init("dich/.gitignore", "*\n"), .init("public", .symlink(to: "dich"))])])
}
