import CMarkdownGuard

/// What must be known of a whole document before its first node is written.
struct Survey {
  /// Whether a heading of level 1 is used; then every heading goes one level down, since the page's title is the only one.
  private(set) var hasTopHeading = false
  /// How often each footnote is referred to, by its number.
  private(set) var footnoteUses: [Int: Int] = [:]

  init(_ nodes: NodeList) {
    for index in 0..<nodes.count {
      switch nodes[index].kind {
      case .heading: if nodes[index].number == 1 { hasTopHeading = true }
      case .footnoteReference: footnoteUses[Int(nodes[index].number), default: 0] += 1
      default: break
      }
    }
  }
}
