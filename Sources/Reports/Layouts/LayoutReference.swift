import Diagnostics

/// Explains an official layout to a person: its source, and every component with what the rule asks for.
package enum LayoutReference {
  /// The explanation as text: source, file, and one component or word a line.
  package static func render(_ layout: OfficialLayout, language: Language) -> String {
    let rows = page(layout) + LayoutComponent.allCases.map { row(layout, $0) } + LayoutWordsReference.rows(layout)
    let width = rows.map { $0.0[language].count }.max() ?? 0
    let lines = rows.map { name, value in
      "  " + name[language] + String(repeating: " ", count: width - name[language].count + 2) + value[language]
    }
    let since = layout.inForce.map {
      Wording(vi: "hiệu lực từ \($0.numeric)", en: "in force since \($0.iso)")[language]
    }
    let head = [layout.title[language], layout.source[language], since, OfficialLayout.file(of: layout.name)]
      .compactMap(\.self)
    return (["\(layout.name): " + head.joined(separator: "\n  "), ""] + lines).joined(separator: "\n")
  }

  private static func page(_ layout: OfficialLayout) -> [(Wording, Wording)] {
    let (sheet, body) = (layout.geometry, layout.body)
    let back =
      layout.isDoubleSided ? [(Wording(vi: "Lề mặt sau", en: "Margins, back"), sides(sheet.margins(back: true)))] : []
    return [
      (Wording(vi: "Khổ giấy", en: "Paper"), Wording(verbatim: "A4, \(amount(sheet.width)) × \(amount(sheet.height))")),
      (Wording(vi: "Lề trang", en: "Margins"), sides(sheet.margins())),
    ] + back + [
      (
        Wording(vi: "Số trang cách mép trên", en: "Page number from the edge"),
        Wording(verbatim: amount(sheet.numberFromEdge))
      ),
      (Wording(vi: "Dòng đầu thụt vào", en: "First line"), Wording(verbatim: amount(body.firstLine))),
      (Wording(vi: "Cách đoạn", en: "Between paragraphs"), Wording(verbatim: amount(body.paragraphGap))),
      (Wording(vi: "Cách dòng", en: "Line"), Wording(verbatim: amount(body.line))),
    ]
  }

  private static func sides(_ margins: PageGeometry.Margins) -> Wording {
    let (top, bottom, left, right) = (margins.top, margins.bottom, margins.left, margins.right)
    return Wording(
      vi: "trên \(amount(top)), dưới \(amount(bottom)), trái \(amount(left)), phải \(amount(right))",
      en: "top \(amount(top)), bottom \(amount(bottom)), left \(amount(left)), right \(amount(right))")
  }

  private static func row(_ layout: OfficialLayout, _ component: LayoutComponent) -> (Wording, Wording) {
    let style = layout[component]
    var (vi, en) = ([amount(style.size)], [amount(style.size)])
    if style.isUpperCase { (vi, en) = (vi + ["in hoa"], en + ["capitals"]) }
    if style.isBold { (vi, en) = (vi + ["đậm"], en + ["bold"]) }
    if style.isItalic { (vi, en) = (vi + ["nghiêng"], en + ["italic"]) }
    switch layout.ornaments[component] {
    case .text(let text): (vi, en) = (vi + ["dưới có “\(text)”"], en + ["“\(text)” below"])
    case .rule(let share, _):
      let percent = Int((share * 100).rounded())
      (vi, en) = (vi + ["đường kẻ dài \(percent)% dòng chữ"], en + ["a rule of \(percent)% of its width below"])
    case nil: break
    }
    return (component.name, Wording(vi: vi.joined(separator: ", "), en: en.joined(separator: ", ")))
  }

  /// `15 mm (15–20)`.
  private static func amount(_ length: Length) -> String {
    let (low, high) = (length.permitted.lowerBound, length.permitted.upperBound)
    let range = low == high ? "" : " (\(Length.written(low))–\(Length.written(high)))"
    return "\(Length.written(length.value)) \(length.unit.rawValue)\(range)"
  }
}
