/// What other programs write between `{{` and `}}`.
struct ForeignExpression {
  enum Kind {
    /// `{{< name … >}}`, `{{% name … %}}` of Hugo.
    case shortcode
    /// `{{ site.title }}` of Jekyll, `{{ .Site.Title }}` of Hugo, `{{ page.date | date: "%d" }}`.
    case variable
  }

  /// What somebody who wrote it wanted, and has a form of its own here.
  enum Purpose {
    case picture, pageLink, webLink, note, code, contents, siteName, address, date, title, figure, other
  }

  let kind: Kind
  let purpose: Purpose

  /// Nil where an expression is none of them. No figure has such a name.
  init?(_ expression: String) {
    if expression.hasPrefix("<") || expression.hasPrefix("%") {
      let name = expression.drop { "<%/ ".contains($0) }.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
      (kind, purpose) = (.shortcode, Self.purpose(ofShortcode: name.lowercased()))
      return
    }
    let path = expression.prefix { $0.isLetter || $0.isNumber || "._$-".contains($0) }.lowercased()
    let root = path.drop { $0 == "." || $0 == "$" }.prefix { $0 != "." }
    let isHugo = path.hasPrefix(".") || path.hasPrefix("$")
    let isFiltered = expression.contains { "|(\"".contains($0) }
    let isRoot = Self.roots.contains(String(root)) && (path.contains(".") || path == "content")
    guard isHugo || isFiltered || isRoot else { return nil }
    (kind, purpose) = (.variable, Self.purpose(ofVariable: path))
  }

  private static let roots: Set<String> = [
    "site", "page", "post", "layout", "include", "content", "paginator", "theme", "jekyll", "config", "section",
    "params",
    "collections", "pagination", "metadata",
  ]

  private static func purpose(ofShortcode name: String) -> Purpose {
    switch name {
    case "figure", "img", "image", "gallery": .picture
    case "ref", "relref", "link": .pageLink
    case "youtube", "vimeo", "video", "button", "tweet", "x", "instagram", "gist": .webLink
    case "note", "tip", "info", "warning", "notice", "alert", "callout", "admonition", "hint", "details", "expand",
      "attention", "danger":
      .note
    case "highlight", "code", "mermaid": .code
    case "toc", "tableofcontents": .contents
    case "table", "chart", "param": .figure
    default: .other
    }
  }

  private static func purpose(ofVariable path: String) -> Purpose {
    if path.contains("url") || path.contains("permalink") { return .address }
    if path.contains("date") || path.contains("time") || path == "now" { return .date }
    if path.contains("data") { return .figure }
    let isOfSite = path.hasPrefix("site") || path.hasPrefix(".site") || path.hasPrefix("config")
    if path.hasSuffix("title") || path.hasSuffix("name") || path.hasSuffix("description") {
      return isOfSite ? .siteName : .title
    }
    if path.contains("content") || path.contains("toc") || path.contains("tableofcontents") { return .contents }
    return .other
  }
}
