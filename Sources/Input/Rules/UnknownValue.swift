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
      Example("content/bai.md", "---\ntitle: Bài\naudience: ↓cả hai\n---\n"),
      Example("content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: ↓studnet\n---\n"),
    ],
    keeps: [
      Example("content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: student\n---\n"),
      Example("content/to-chuc/chi-bo/a.md", "---\ntitle: A\ncode: a\ntype: chi bộ sinh viên\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\naudience: công khai\n---\n"),
    ])
}

extension Diagnostic {
  /// `value` is none of the choices of `key`.
  package static func unknownValue(
    _ value: String, of key: String, among choices: [FieldChoice], at location: Location
  ) -> Diagnostic {
    let words = choices.compactMap { $0.word?.vi }
    return .unknownValue(
      value, of: key, listed: choices.wording, nearest: NearestName.of(value, among: choices.values + words),
      at: location)
  }

  package static func unknownValue(
    _ value: String, of key: String, choices: [String], at location: Location
  ) -> Diagnostic {
    .unknownValue(
      value, of: key, listed: Wording(verbatim: choices.joined(separator: ", ")),
      nearest: NearestName.of(value, among: choices), at: location)
  }

  private static func unknownValue(
    _ value: String, of key: String, listed list: Wording, nearest: String?, at location: Location
  ) -> Diagnostic {
    Rule.unknownValue.finding(
      at: location,
      Wording(vi: "“\(key)” không nhận giá trị “\(value)”", en: "“\(key)” does not take the value “\(value)”"),
      required: Wording(vi: "Một trong: \(list.vi)", en: "One of: \(list.en)"),
      help: nearest.map {
        Wording(vi: "Đổi “\(value)” thành “\($0)”", en: "Change “\(value)” to “\($0)”")
      } ?? Wording(vi: "Chọn một giá trị trong danh sách", en: "Choose a value of the list"))
  }
}
