import Markdown

/// The links of a report that can be followed from paper or its file; of another only its text is kept.
struct LinksOnPaper {
  /// Every id of the report.
  let ids: Set<String>

  /// The blocks without the links that lead nowhere.
  func kept(in blocks: [Block]) -> [Block] {
    blocks.rewritten { inline in
      if case .link(let address, let content) = inline, !leads(address) { content } else { [inline] }
    }
  }

  private func leads(_ address: String) -> Bool {
    if address.hasPrefix("#") { return ids.contains(String(address.dropFirst())) }
    return ["https://", "http://", "mailto:", "tel:"].contains(where: address.hasPrefix)
  }
}
