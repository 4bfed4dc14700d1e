import Diagnostics

extension Rule {
  static let unknownName = Rule(
    id: "templates/unknown-name",
    title: Wording(
      vi: "Mẫu chỉ được dùng tên trường có ở chỗ đó",
      en: "A template uses only names that exist where it uses them"),
    reason: Wording(
      vi: "Tên sai không báo lỗi khi tạo trang: chỗ đó bị trống mà không rõ vì sao.",
      en: "A wrong name is no error while rendering: its place stays empty and nobody knows why."),
    breaks: [
      Example("templates/page.mustache", "<h1>\n↓{{pag.title}}</h1>\n"),
      Example("templates/page.mustache", "{{#menu}}{{title}} ↓{{urll}}{{/menu}}\n"),
    ],
    keeps: [Example("templates/page.mustache", "{{#menu}}{{title}} {{url}} {{page.title}}{{/menu}}\n")])
}

extension Diagnostic {
  static func unknownName(
    _ name: String, part: String, among names: [String], at location: Location, chain: [String]
  ) -> Diagnostic {
    let way = chain.count > 1 ? " (\(TemplateChain.text(chain)))" : ""
    let nearest = NearestName.of(part, among: names)
    return Rule.unknownName.finding(
      at: location,
      Wording(vi: "Không có trường “\(part)” ở đây\(way)", en: "There is no field “\(part)” here\(way)"),
      required: Wording(
        vi: "Một trong: \(names.joined(separator: ", "))", en: "One of: \(names.joined(separator: ", "))"),
      found: part == name ? nil : Wording(verbatim: name),
      help: nearest.map { Wording(vi: "Đổi “\(part)” thành “\($0)”", en: "Change “\(part)” to “\($0)”") }
        ?? Wording(
          vi: "Chọn một tên trong danh sách, hoặc bỏ thẻ này", en: "Choose a name of the list, or remove the tag"))
  }
}
