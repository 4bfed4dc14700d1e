import Diagnostics

extension Rule {
  package static let tooManyEntries = Rule(
    id: "content/too-many-entries",
    title: Wording(
      vi: "Một danh sách trong phần khai báo hay trong site.yaml không quá \(YAMLNode.mostEntries) mục",
      en: "A list in front matter or in site.yaml has at most \(YAMLNode.mostEntries) entries"),
    reason: Wording(
      vi: "Danh sách dài hơn thế là chép nhầm; mỗi mục lại phải tra riêng nên cả trang thông tin phải chờ một tệp.",
      en:
        "A longer one was copied by mistake; each entry is looked up by itself, and the whole site waits for one file."),
    breaks: [Example("content/bai.md", page(tags: 500, last: "↓nhan-cuoi"))],
    keeps: [Example("content/bai.md", page(tags: 499, last: "nhan-cuoi"))])

  private static func page(tags: Int, last: String) -> String {
    "---\ntitle: Bài\ntags: [\((1...tags).map { "nhan-\($0), " }.joined())\(last)]\n---\n"
  }
}

extension Diagnostic {
  static func tooManyEntries(_ count: Int, at location: Location) -> Diagnostic {
    Rule.tooManyEntries.finding(
      at: location,
      Wording(vi: "Danh sách này có \(count) mục", en: "This list has \(count) entries"),
      help: Wording(
        vi: "Chỉ giữ những mục cần dùng; danh sách dài thì đặt trong thân bài hoặc trong bảng số liệu",
        en: "Keep only the entries that are needed; put a long list into the text or into a table of figures"))
  }
}
