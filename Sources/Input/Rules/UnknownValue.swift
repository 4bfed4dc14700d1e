import Diagnostics

extension Rule {
  package static let unknownValue = Rule(
    id: "content/unknown-value",
    title: Wording(
      vi: "Mục có sẵn lựa chọn thì ghi đúng một lựa chọn",
      en: "A key with a list of values holds one of them"),
    reason: Wording(
      vi: "Giá trị gõ sai có thể làm một trang nội bộ thành công khai, hay một chi bộ thành trang thường.",
      en: "A mistyped value could make an internal page public, or a branch an ordinary page."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\nkind: ↓comittee\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\naudience: ↓nội bộ\n---\n"),
      Example("content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: ↓studnet\n---\n"),
    ],
    keeps: [Example("content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: student\n---\n")])
}

extension Diagnostic {
  package static func unknownValue(
    _ value: String, of key: String, choices: [String], at location: Location
  ) -> Diagnostic {
    let list = choices.joined(separator: ", ")
    return Rule.unknownValue.finding(
      at: location,
      Wording(vi: "“\(key)” không nhận giá trị “\(value)”", en: "“\(key)” does not take the value “\(value)”"),
      required: Wording(vi: "Một trong: \(list)", en: "One of: \(list)"),
      help: NearestName.of(value, among: choices).map {
        Wording(vi: "Đổi “\(value)” thành “\($0)”", en: "Change “\(value)” to “\($0)”")
      } ?? Wording(vi: "Chọn một giá trị trong danh sách", en: "Choose a value of the list"))
  }
}
