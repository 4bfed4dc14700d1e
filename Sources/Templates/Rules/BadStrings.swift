import Diagnostics

extension Rule {
  static let badStrings = Rule(
    id: "templates/bad-strings",
    title: Wording(
      vi: "Tệp nhãn gồm các dòng “tên: nội dung”", en: "A file of visible words is made of lines “name: text”"),
    reason: Wording(
      vi: "Tệp nhãn không đọc được thì mọi nhãn trên trang đều trống.",
      en: "Where it cannot be read, every label is empty."),
    breaks: [
      Example("templates/strings/vi.yaml", "home: ↓[một, hai]\n"),
      Example("templates/strings/vi.yaml", "↓- home\n"),
    ],
    keeps: [Example("templates/strings/vi.yaml", "home: Trang nhất\n")])
}

extension Diagnostic {
  static func badStrings(_ cause: Wording, at location: Location) -> Diagnostic {
    Rule.badStrings.finding(
      at: location, cause,
      required: Wording(vi: "Mỗi dòng: tên, dấu hai chấm, chữ", en: "On each line: a name, a colon, a text"),
      help: Wording(
        vi: "Sửa dòng này theo mẫu “home: Trang chủ”", en: "Write the line like “home: Home page”"))
  }
}
