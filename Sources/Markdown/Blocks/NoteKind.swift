import Vietnamese

/// The kinds of notes that a quotation becomes whose first line is a label: `> [!LƯU Ý]`.
package enum NoteKind: String, Sendable, CaseIterable {
  case note
  case tip
  case important
  case attention
  case warning
  /// For the office alone: the public edition has nothing of it, and on paper it is text like any other.
  case office
  /// Not a note but the address of a body: `> [!ĐỊA CHỈ]`, its lines kept.
  case address

  /// The labels that name it. Case, marks and the stroke of đ do not matter.
  var labels: [String] {
    switch self {
    case .note: ["LƯU Ý", "NOTE"]
    case .tip: ["MẸO", "TIP"]
    case .important: ["QUAN TRỌNG", "IMPORTANT"]
    case .attention: ["CHÚ Ý", "CAUTION"]
    case .warning: ["CẢNH BÁO", "WARNING"]
    case .office: ["NỘI BỘ", "INTERNAL"]
    case .address: ["ĐỊA CHỈ", "ADDRESS"]
    }
  }

  /// The kind that a label names.
  init?(label: String) {
    let folded = label.folded
    guard let kind = Self.allCases.first(where: { $0.labels.contains { $0.folded == folded } }) else { return nil }
    self = kind
  }

  func title(_ labels: MarkdownLabels) -> String {
    switch self {
    case .note: labels.note
    case .tip: labels.tip
    case .important: labels.important
    case .attention: labels.attention
    case .warning: labels.warning
    case .office: labels.office
    case .address: ""
    }
  }
}
