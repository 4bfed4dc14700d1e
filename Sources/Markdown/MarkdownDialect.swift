import CMarkdownGuard

/// What of Markdown a text is read as.
enum MarkdownDialect {
  /// What the specification of CommonMark has, with GitHub's tables, strikethrough and footnotes.
  case commonMark
  /// That, with the forms of `Forms.swift` and what a page of a site needs: ids, ways back, tables that scroll.
  case page

  var syntax: GuardSyntax {
    GuardSyntax(links_bare_addresses: self == .page, has_figures: self == .page)
  }
}
