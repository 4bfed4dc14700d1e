import Content

extension ReportState {
  private static let ofSignature = "trinh-ky"
  private static let ofIssue = "ban-hanh"

  /// What `--against` takes for it: the number of a draft, `trinh-ky`, `ban-hanh`.
  package var argument: String {
    switch self {
    case .draft(let number): "\(number)"
    case .forSignature: Self.ofSignature
    case .issued: Self.ofIssue
    }
  }

  /// Nil where the word names no state.
  package init?(argument: String) {
    switch argument {
    case Self.ofSignature: self = .forSignature
    case Self.ofIssue: self = .issued
    default:
      guard let number = Int(argument), number > 0 else { return nil }
      self = .draft(number)
    }
  }
}
