import Diagnostics

extension Rule {
  package static let lengthNotPermitted = Rule(
    id: "layouts/length-not-permitted",
    title: Wording(
      vi: "Kích thước trong tệp thể thức nằm trong mức quy định cho phép",
      en: "A length of a layout's file lies within what its rule permits"),
    reason: Wording(
      vi: "Lề, cỡ chữ, cách dòng sai mức quy định thì báo cáo in ra sai thể thức mà không ai biết trước khi trình ký.",
      en:
        "With a margin, size or line outside the rule every print breaks the official layout, and nobody knows before."),
    breaks: [
      Example(file, "extends: state\npage:\n  binding: ↓25 mm\n"),
      Example(file, "extends: state\ncomponents:\n  body: {size: ↓12 pt}\n"),
      Example(file, "extends: state\nbody:\n  line: ↓30 pt (18–22)\n"),
      Example(file, "extends: state\ncomponents:\n  issuer: {rule: ↓80%}\n"),
    ],
    keeps: [
      Example(file, "extends: state\npage:\n  binding: 35 mm\ncomponents:\n  body: {size: 13 pt}\n"),
      // A newer rule that permits more says so.
      Example(file, "extends: state\ncomponents:\n  body: {size: 12 pt (12–14)}\n"),
    ])

  private static let file = "templates/layouts/khoa.yaml"
}

extension Diagnostic {
  /// `written` and the two bounds carry their unit.
  static func lengthNotPermitted(
    _ key: String, written: String, low: String, high: String, at location: Location
  ) -> Diagnostic {
    let range = low == high ? Wording(verbatim: low) : Wording(vi: "từ \(low) đến \(high)", en: "\(low) to \(high)")
    return Rule.lengthNotPermitted.finding(
      at: location,
      Wording(
        vi: "“\(key)” nằm ngoài mức quy định cho phép", en: "“\(key)” lies outside of what the rule permits"),
      required: range, found: Wording(verbatim: written),
      help: Wording(
        vi: "Sửa theo mức đó; nếu quy định khác cho phép thì ghi mức ấy trong ngoặc, như 15 mm (15–20)",
        en: "Keep within it; where another rule permits more, write that in brackets, as 15 mm (15–20)"))
  }
}
