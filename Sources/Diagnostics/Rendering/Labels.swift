extension Severity {
  /// The word before a message.
  var label: Wording {
    switch self {
    case .error: Wording(vi: "Lỗi", en: "Error")
    case .warning: Wording(vi: "Cảnh báo", en: "Warning")
    case .hint: Wording(vi: "Gợi ý", en: "Hint")
    }
  }
}

extension Wording {
  static let place = Wording(vi: "Vị trí", en: "Where")
  static let required = Wording(vi: "Yêu cầu", en: "Required")
  static let found = Wording(vi: "Giá trị hiện có", en: "Found")
  /// “ô F2”
  static func cell(_ name: String) -> Wording { Wording(vi: "ô \(name)", en: "cell \(name)") }
  static let help = Wording(vi: "Cách khắc phục", en: "How to fix")
}
