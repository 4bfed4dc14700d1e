extension HTMLSink {
  mutating func openNote(_ kind: NoteKind, _ title: String) {
    html.freshLine()
    guard kind != .address else { return html.markup("<address>\n") }
    html.markup("<aside class=\"note note-")
    html.attribute(kind.rawValue)
    html.markup("\" role=\"note\">\n<p class=\"note-title\">")
    html.text(title)
    html.markup("</p>\n")
  }

  mutating func closeFigure(_ caption: String) {
    if !caption.isEmpty {
      html.markup("\n<figcaption>")
      html.text(caption)
      html.markup("</figcaption>")
    }
    html.markup("</figure>\n")
  }

  mutating func picture(_ picture: ShownPicture) {
    html.markup("<img src=\"")
    html.address(picture.address)
    html.markup("\" alt=\"")
    html.attribute(picture.alternative)
    html.markup("\"")
    write(title: picture.title)
    if let width = picture.width, let height = picture.height {
      html.markup(" width=\"")
      html.number(width)
      html.markup("\" height=\"")
      html.number(height)
      html.markup("\"")
    }
    html.markup(dialect == .page ? " loading=\"lazy\" />" : " />")
  }

  /// Begins a table that scrolls by itself where it is wider than the page, by keyboard, too.
  mutating func openTable(_ number: Int, captionID: String?, label: String) {
    html.freshLine()
    guard dialect == .page else { return html.markup("<table>\n") }
    html.markup("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" ")
    if let captionID {
      html.markup("aria-labelledby=\"")
      html.attribute(captionID)
    } else {
      html.markup("aria-label=\"")
      html.attribute(label)
      html.markup(" ")
      html.number(number)
    }
    html.markup("\">\n<table>\n")
  }

  mutating func closeTable(hasBody: Bool) {
    html.markup(hasBody ? "</tbody>\n</table>\n" : "</table>\n")
    if dialect == .page { html.markup("</div>\n") }
  }

  mutating func openCell(_ role: CellRole, _ alignment: CellAlignment?) {
    let isPage = dialect == .page
    switch role {
    case .columnHead: html.markup(isPage ? "<th scope=\"col\"" : "<th")
    case .rowHead: html.markup(isPage ? "<th scope=\"row\"" : "<th")
    case .value: html.markup("<td")
    }
    switch alignment {
    case nil: html.markup(">")
    case .left: html.markup(isPage ? " class=\"align-left\">" : " align=\"left\">")
    case .center: html.markup(isPage ? " class=\"align-center\">" : " align=\"center\">")
    case .right: html.markup(isPage ? " class=\"align-right\">" : " align=\"right\">")
    }
  }

  mutating func footnoteCall(_ number: Int, footnoteID: String, id: String) {
    html.markup(dialect == .page ? "<sup class=\"footnote-ref\"><a href=\"#" : "<sup><a href=\"#")
    html.attribute(footnoteID)
    html.markup("\" id=\"")
    html.attribute(id)
    html.markup(dialect == .page ? "\" role=\"doc-noteref\">" : "\">")
    html.number(number)
    html.markup("</a></sup>")
  }

  mutating func openFootnote(_ id: String, isFirst: Bool, label: String) {
    html.freshLine()
    if isFirst, dialect == .commonMark { html.markup("<ol>\n") }
    if isFirst, dialect == .page {
      html.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      html.attribute(label)
      html.markup("\">\n<ol>\n")
    }
    html.markup("<li id=\"")
    html.attribute(id)
    html.markup("\">\n")
  }

  mutating func closeFootnote(isLast: Bool) {
    html.freshLine()
    html.markup("</li>\n")
    if isLast { html.markup(dialect == .page ? "</ol>\n</section>\n" : "</ol>\n") }
  }

  mutating func writeWaysBack(from number: Int, to calls: [String], label: String) {
    for (index, call) in calls.enumerated() {
      if index > 0 { html.markup(" ") }
      html.markup("<a href=\"#")
      html.attribute(call)
      html.markup("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      html.attribute(label)
      html.markup(" ")
      html.number(number)
      if index > 0 {
        html.markup(" (")
        html.number(index + 1)
        html.markup(")")
      }
      html.markup("\">↩\u{FE0E}</a>")
    }
  }
}
