/// One rule of a style sheet: whom it is about, and its declarations in order.
struct StyleRule {
  let selector: String
  let declarations: [String]

  init(_ selector: String, _ declarations: [String?]) {
    (self.selector, self.declarations) = (selector, declarations.compactMap(\.self))
  }

  var css: String { "\(selector) { \(declarations.joined(separator: " ")) }\n" }

  /// A text as CSS quotes it.
  static func quoted(_ text: String) -> String {
    "\"" + text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension OfficialLayout {
  /// The letters of a component as declarations of CSS.
  func letters(_ component: LayoutComponent) -> [String?] {
    let style = self[component]
    return [
      "font-size: \(style.size.css);", "line-height: \(Length.written(body.line(for: style)))pt;",
      "font-weight: \(style.isBold ? "bold" : "normal");", "font-style: \(style.isItalic ? "italic" : "normal");",
    ]
  }
}

extension PageGeometry.Margins {
  /// As the property `margin` has them.
  var css: String { "margin: \(top.css) \(right.css) \(bottom.css) \(left.css);" }
}
