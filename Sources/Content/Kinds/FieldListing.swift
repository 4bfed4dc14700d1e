import Diagnostics
import Input

/// Declared keys as lines of plain text, as `kyyeu explain` prints them.
enum FieldListing {
  /// Two lines a key: its name, what goes there and whether it is required; its type and a sample. The keys of groups stand below
  /// them, further in. Ends with a line break.
  static func text(_ fields: [Field], _ language: Language, indent: String = "  ") -> String {
    let width = fields.map(\.name.count).max() ?? 0
    return fields.map { field in
      let need = field.isRequired ? " (\(Wording.required[language]))" : ""
      let head = "\(indent)\(padded(field.name, to: width))  \(field.doc[language])\(need)\n"
      let gap = indent + String(repeating: " ", count: width + 2)
      return head + "\(gap)\(field.type.wording[language]): \(field.name): \(field.sample)\n"
        + inner(field.type, language, indent: gap)
    }.joined()
  }

  private static func inner(_ type: FieldType, _ language: Language, indent: String) -> String {
    switch type {
    case .record(let fields), .records(let fields): text(fields, language, indent: indent + "  ")
    default: ""
    }
  }

  static func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(width - text.count, 0))
  }
}

extension Wording {
  fileprivate static let required = Wording(vi: "bắt buộc", en: "required")
}
