import Text

extension ReportPrint {
  /// The HTML from which the word processor's file is made: every component is a block that names its style, and the file's
  /// styles are made from the same layout. It has no `<h1>`: beside the title of the document that would print a second.
  package func wordSheet() -> PrintSheet {
    var fragments = FragmentRewriter(.wordProcessor, ids: ids, fragments: bodies)
    let text = document.chapters.enumerated().map { index, chapter in
      let isLast = index == document.chapters.count - 1
      let body = isLast ? FragmentEnding.end(chapter.body, with: layout.words.ending) : chapter.body
      let heading = XMLText.escaped(layout[.chapter].cased(name(of: chapter)))
      return (chapter.id, heading, body)
    }
    var parts = [wordHead, fragments.rewrite(document.opening)]
    parts += text.map { "<h2 id=\"\($0)\">\($1)</h2>\n\(fragments.rewrite($2))" }
    parts.append(wordClosing)
    for annex in document.annexes {
      parts.append(sectionEnd(before: annex))
      parts.append(styled(.annexTitle, annexName(annex), id: annex.id) + styled(.annexTitle, annex.title))
      parts.append(block("annex-reference", annexReference))
      parts.append(fragments.rewrite(annex.body))
    }
    return sheet(style: "", body: parts.joined(separator: "\n"), fragments.pictures)
  }

  private var wordHead: String {
    let motto = layout.words.motto.map { styled(.motto, spelled($0)) } ?? ""
    let draft = draftMark.map { styled(.draft, $0) } ?? ""
    let rows = [
      (
        styled(.parent, document.head.parent) + styled(.issuer, document.head.issuer),
        styled(.nation, spelled(layout.words.nation)) + motto
      ),
      (
        styled(.number, number) + draft,
        styled(.place, placeAndDate) + document.head.marks.map { styled(.mark, $0) }.joined()
      ),
    ]
    let addressee = addresseeLine.map { styled(.addressee, $0) } ?? ""
    return columns(rows, left: layout.headShare) + styled(.type, document.head.type)
      + styled(.subject, document.head.subject) + addressee
  }

  private var wordClosing: String {
    let list = recipients.map { styled(.recipient, $0) }.joined()
    let signer = document.closing.signer.map { styled(.signer, $0) } ?? ""
    let room = "<div class=\"room\" data-height=\"\(Length.written(layout.signatureRoom.value))\"></div>"
    let right = (authority.map { styled(.authority, $0) } ?? "") + styled(.post, document.closing.post) + room + signer
    return columns([(styled(.recipientsTitle, recipientsTitle) + list, right)], left: 0.48)
  }

  private func columns(_ rows: [(String, String)], left: Double) -> String {
    let widths = [left, 1 - left].map { "<col style=\"width: \(Length.written(($0 * 1000).rounded() / 10))%\" />" }
    let lines = rows.map { "<tr><td>\($0)</td><td>\($1)</td></tr>" }
    return """
      <table custom-style="columns"><colgroup>\(widths.joined())</colgroup><tbody>\(lines.joined())</tbody></table>

      """
  }

  /// A component as a paragraph of its style, with what the layout puts below it; the length of a rule is given with the
  /// text that it is a share of.
  private func styled(_ component: LayoutComponent, _ text: String, id: String? = nil) -> String {
    let cased = layout[component].cased(text)
    let below =
      switch layout.ornaments[component] {
      case .text(let mark): block("ornament", mark)
      case .rule(let share, _):
        """
        <div class="rule" data-component="\(component.rawValue)" data-share="\(Length.written(share))" \
        data-text="\(XMLText.escaped(cased))"></div>
        """
      case nil: ""
      }
    return block(component.rawValue, cased, id: id) + below
  }

  private func block(_ style: String, _ text: String, id: String? = nil) -> String {
    let anchor = id.map { " id=\"\($0)\"" } ?? ""
    return "<div custom-style=\"\(style)\"\(anchor)><p>\(XMLText.escaped(text))</p></div>\n"
  }

  /// Ends the pages before an annex; `data-wide` tells how those lie.
  private func sectionEnd(before annex: ReportAnnex) -> String {
    let previous = document.annexes.prefix { $0.number != annex.number }.last
    return "<div class=\"section-end\" data-wide=\"\(previous?.isLandscape ?? false)\" "
      + "data-annex=\"\(previous != nil)\"></div>"
  }
}
