import Diagnostics

extension Rule {
  static let tooDeep = Rule(
    id: "markdown/too-deep",
    title: Wording(
      vi: "Danh sách, đoạn trích và chữ in đậm, nghiêng lồng nhau không quá 100 lớp",
      en: "Lists, quotations and emphasis lie at most 100 levels inside one another"),
    reason: Wording(
      vi: "Lồng sâu như vậy không ai đọc được, và trình duyệt có thể hiển thị sai.",
      en: "Nobody can read such a text, and browsers may show it wrongly."),
    breaks: [
      Example("content/a.md", "---\ntitle: A\n---\n\n↓\(String(repeating: "> ", count: 200))a\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\nMột câu.\n\n↓\(String(repeating: "- ", count: 200))a\n"),
    ],
    keeps: [Example("content/a.md", "---\ntitle: A\n---\n\n\(String(repeating: "> ", count: 20))a\n")])

  func finding(at location: Location, limit: Int) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Từ dòng này bài lồng nhau quá \(limit) lớp",
        en: "From this line on more than \(limit) levels lie inside one another"),
      help: Wording(
        vi: "Bỏ bớt các dấu > hoặc - lặp ở đầu dòng, hay các dấu * _ [ lồng nhau",
        en: "Take out repeated > or - at the beginning of the line, or * _ [ inside one another"))
  }
}
