import Diagnostics

extension Rule {
  static let emptyPublication = Rule(
    id: "report/empty-publication",
    title: Wording(
      vi: "“publish” phải ghi rõ công khai những gì", en: "“publish” says what is published"),
    reason: Wording(
      vi: "Danh sách trống không cho biết báo cáo được công khai hay là nội bộ.",
      en: "An empty list does not tell whether the report is public or the office’s."),
    breaks: [
      .report("number: 12-BC/ĐU\nsigned_on: 2026-12-05\npublish: ↓[]"), .report("↓publish:"),
    ],
    keeps: [
      .report(
        "number: 12-BC/ĐU\nsigned_on: 2026-12-05\nsigner: Người Một\nrecipients: [Đảng ủy Trường]\npublish: [pdf]")
    ])
}

extension Diagnostic {
  /// A decision to publish that names nothing.
  static func emptyPublication(at location: Location) -> Diagnostic {
    Rule.emptyPublication.finding(
      at: location, Wording(vi: "Mục “publish” để trống", en: "“publish” names nothing"),
      required: Wording(
        vi: "Tên các số liệu cho trang tóm tắt, và pdf nếu đăng cả bản in",
        en: "Names of figures for the summary, and pdf where the print is published"),
      help: Wording(
        vi: "Ghi như publish: [members.total, pdf]; báo cáo nội bộ thì xóa dòng này",
        en: "Write such as publish: [members.total, pdf]; where the report is internal, delete the line"))
  }
}
