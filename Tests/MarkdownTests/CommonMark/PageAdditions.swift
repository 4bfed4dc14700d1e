/// What the HTML of a page has and the specification of CommonMark does not.
enum PageAdditions {
  /// The HTML without ids of headings, what keyboards and slow lines need, and the figure that a picture alone in its paragraph
  /// becomes.
  static func removed(from html: String) -> String {
    html.replacing(/[ ]tabindex="0"|[ ]loading="lazy"|[ ]width="640" height="480"/, with: "")
      .replacing(/(<h[1-6]) id="[^"]*"/) { "\($0.1)" }
      .replacing(/<figure>(<img [^>]*) \/>(?:\n<figcaption>([^<]*)<\/figcaption>)?<\/figure>/) { match in
        let title = match.2.map { " title=\"\($0)\"" } ?? ""
        return "<p>\(match.1)\(title) /></p>"
      }
  }

  /// What the specification says, one level lower where it has a heading of the level that a page's title takes.
  static func belowTitle(_ html: String) -> String {
    guard html.contains("<h1>") else { return html }
    return html.replacing(/(<\/?h)([1-6])>/) { match in
      "\(match.1)\(min((Int(match.2) ?? 0) + 1, 6))>"
    }
  }
}
