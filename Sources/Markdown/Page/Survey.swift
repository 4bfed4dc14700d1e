import CMarkdownGuard

/// What must be known of a whole document before its first node is written.
struct Survey {
  /// Whether a heading of level 1 is used; then every heading goes one level down, since the page's title is the only one.
  private(set) var hasTopHeading = false
  /// How often each footnote is called, by its number.
  private(set) var footnoteCalls: [Int: Int] = [:]

  init(_ nodes: NodeList) {
    for node in nodes.all {
      switch node.kind {
      case .heading: if node.level == 1 { hasTopHeading = true }
      case .footnoteReference: footnoteCalls[node.footnoteNumber, default: 0] += 1
      default: break
      }
    }
  }
}
