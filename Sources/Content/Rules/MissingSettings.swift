import Diagnostics

extension Rule {
  package static let missingSettings = Rule(
    id: "content/missing-settings",
    title: Wording(vi: "Trang web có tệp content/site.yaml", en: "The site has a file content/site.yaml"),
    reason: Wording(
      vi: "Tên của trang web hiện trên mọi trang, và nằm trong tệp này.",
      en: "The site's name shows on every page, and stands in this file."),
    breaks: [],
    keeps: [Example("content/site.yaml", "name: Đảng bộ Khoa\n")])
}

extension Diagnostic {
  static func missingSettings() -> Diagnostic {
    Rule.missingSettings.finding(
      at: Location(file: "content/site.yaml"),
      Wording(vi: "Không có tệp content/site.yaml", en: "There is no file content/site.yaml"),
      help: Wording(
        vi: "Tạo tệp content/site.yaml với một dòng: name: Tên của trang web",
        en: "Make a file content/site.yaml of one line: name: Name of the site"))
  }
}
