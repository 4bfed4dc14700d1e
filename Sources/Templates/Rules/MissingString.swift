import Diagnostics

extension Rule {
  static let missingString = Rule(
    id: "templates/missing-string",
    title: Wording(
      vi: "Nhãn dùng trong mẫu phải có trong tệp nhãn của mỗi ngôn ngữ",
      en: "A visible word that a template uses is in the strings of every language"),
    reason: Wording(
      vi: "Thiếu nhãn thì nút, tiêu đề trên trang bị trống, nhất là ở ngôn ngữ ít người xem.",
      en: "Without it a button or a label is empty, most likely in the language that fewer people look at."),
    breaks: [
      Example("templates/page.mustache", "<p>↓{{strings.read_moer}}</p>\n"),
      Example([
        .init("templates/page.mustache", "<p>{{strings.rieng_cua_trang}}</p>\n"),
        .init("templates/strings/vi.yaml", "↓rieng_cua_trang: Riêng của trang\n"),
      ]),
    ],
    keeps: [
      Example([
        .init("templates/page.mustache", "<p>{{strings.rieng_cua_trang}}</p>\n"),
        .init("templates/strings/vi.yaml", "rieng_cua_trang: Riêng của trang\n"),
        .init("templates/strings/en.yaml", "rieng_cua_trang: The site's own\n"),
      ])
    ])
}

extension Diagnostic {
  static func missingString(_ key: String, among keys: [String], at location: Location) -> Diagnostic {
    Rule.missingString.finding(
      at: location,
      Wording(vi: "Không có chữ nào tên “\(key)”", en: "There is no visible word “\(key)”"),
      required: Wording(
        vi: "Một dòng “\(key): …” trong templates/strings/", en: "A line “\(key): …” in templates/strings/"),
      help: NearestName.of(key, among: keys).map {
        Wording(vi: "Đổi “\(key)” thành “\($0)”", en: "Change “\(key)” to “\($0)”")
      }
        ?? Wording(
          vi: "Thêm dòng đó vào tệp chữ của mỗi ngôn ngữ", en: "Add that line to the strings of each language"))
  }

  static func untranslatedString(_ key: String, in language: String, at location: Location) -> Diagnostic {
    Rule.missingString.finding(
      at: location,
      Wording(
        vi: "Chữ “\(key)” chưa có trong ngôn ngữ “\(language)”",
        en: "The word “\(key)” is missing in the language “\(language)”"),
      required: Wording(
        vi: "Một dòng “\(key): …” trong templates/strings/\(language).yaml",
        en: "A line “\(key): …” in templates/strings/\(language).yaml"),
      help: Wording(vi: "Thêm dòng đó", en: "Add that line"))
  }
}
