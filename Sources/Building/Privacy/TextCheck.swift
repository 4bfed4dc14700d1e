import Content
import Diagnostics
import Figures
import Markdown

/// A rule about what a public text says, checked on what a reader reads, before anything is rendered.
struct TextCheck: Sendable {
  package let rule: Rule
  /// Where a text breaks the rule.
  let matches: @Sendable (ReadText) -> [TextMatch]

  init(rule: Rule, matches: @escaping @Sendable (ReadText) -> [TextMatch]) {
    self.rule = rule
    self.matches = matches
  }

  /// What the checks find in the public pages and chapters of a site, `jobs` pages at a time, in the order of the pages.
  package static func findings(_ checks: [TextCheck], in site: Site, jobs: Int) -> [Diagnostic] {
    let facts = PublicFacts(site)
    let pages = (site.pages + site.chapters + site.faultyPages).filter { $0.audience == .public }
    return Parallel.map(pages, jobs: jobs) { page in
      let text = ReadText(page, facts: facts)
      return checks.flatMap { $0.matches(text).findings(inFile: page.source.path) }
    }.flatMap { $0 } + findings(checks, in: site.figures, facts: facts)
  }

  /// What they find in the texts of the figures that the public is told. Who is named there cannot be said to have agreed, so
  /// that only what no consent clears is looked for.
  private static func findings(_ checks: [TextCheck], in figures: Ledger, facts: PublicFacts) -> [Diagnostic] {
    figures.sets.flatMap(\.tables).flatMap { table in
      var text = ReadText(facts: facts, hasConsent: true)
      for row in table.rows {
        for column in table.declaration.columns where column.visibility == .public {
          guard case .text(let words)? = row[column] else { continue }
          text.add(line: words) { row.location(of: column) }
        }
      }
      return checks.flatMap { $0.matches(text).findings(inFile: table.source.path) }
    }
  }

  /// What the checks find in the plain text of a file that is published beside the pages. `hasConsent` tells whether the
  /// page that shows the file says `personal_data: consent`.
  package static func findings(
    _ checks: [TextCheck], in text: String, ofFile path: String, facts: PublicFacts, hasConsent: Bool
  ) -> [Diagnostic] {
    var read = ReadText(facts: facts, hasConsent: hasConsent)
    read.add(plain: text, file: path)
    return checks.flatMap { $0.matches(read).findings(inFile: path) }
  }
}

extension ReadText {
  /// The title, the other texts of the front matter and the text of a page, as far as the public reads them.
  init(_ page: Page, facts: PublicFacts) {
    self.init(facts: facts, hasConsent: page.hasConsent)
    let head = String(decoding: page.source.bytes[page.source.start..<page.body.lowerBound], as: UTF8.self)
    if Triggers.wordsStand(in: head) {
      for field in page.fields.texts { add(line: field.text) { field.location } }
    } else {
      // Nearly every front matter has a date, which is a long number; of the others only these two are read as sentences.
      add(line: page.title) { page.fieldLocation("title") }
      if let summary = page.summary { add(line: summary) { page.fieldLocation("summary") } }
    }
    guard page.isTextPublic else { return }
    let body = String(decoding: page.source.bytes[page.body], as: UTF8.self)
    // An entity may stand for any letter.
    guard Triggers.stand(in: body) || body.utf8.contains(UInt8(ascii: "&")) else { return }
    add(blocks: MarkdownReading.blocks(of: page.source, body: page.body, part: .withoutOfficeNotes))
  }
}
