import Diagnostics
import Input

/// What a file writes of the letters of one component.
struct ComponentFields: Sendable {
  let size: LayoutAmount?
  let isBold: Bool?
  let isItalic: Bool?
  let isUpperCase: Bool?
  /// Characters on a line below it.
  let below: String?
  /// A rule below it, as a share of its text; 0 for none.
  let rule: LayoutAmount?

  static let size = FieldKey.text("size", sample: "14 pt", Wording(vi: "Cỡ chữ", en: "Size of its letters"))
  static let bold = FieldKey.flag("bold", Wording(vi: "Đậm", en: "Bold"))
  static let italic = FieldKey.flag("italic", Wording(vi: "Nghiêng", en: "Italic"))
  static let upperCase = FieldKey.flag("upper_case", Wording(vi: "In hoa", en: "In capitals"))
  static let below = FieldKey.text("below", sample: "\"*\"", Wording(vi: "Dấu ở dòng dưới", en: "Characters below it"))
  static let rule = FieldKey.text(
    "rule", sample: "40%", Wording(vi: "Đường kẻ dưới, so với dòng chữ", en: "A rule below, of its text's width"))
  static let all = [size.field, bold.field, italic.field, upperCase.field, below.field, rule.field]

  /// One key for each component.
  static let keys: [(component: LayoutComponent, key: FieldKey<ComponentFields>)] = LayoutComponent.allCases.map {
    ($0, .record($0.rawValue, all, sample: "{size: 14 pt}", $0.name, read: read))
  }

  static func readAll(_ reader: inout FieldReader) -> [LayoutComponent: ComponentFields]? {
    var read: [LayoutComponent: ComponentFields] = [:]
    for (component, key) in keys { read[component] = reader[key] }
    return read
  }

  private static func read(_ reader: inout FieldReader) -> ComponentFields? {
    ComponentFields(
      size: reader.amount(size, in: .points), isBold: reader[bold], isItalic: reader[italic],
      isUpperCase: reader[upperCase], below: reader[below], rule: reader.amount(rule, in: .percent))
  }
}
