import Content
import Diagnostics
import Markdown

/// A rule about what a public text says, checked on what a reader reads, before anything is rendered.
package struct TextCheck: Sendable {
  package let rule: Rule
  /// The findings of the rule in one text.
  let findings: @Sendable (ReadText) -> [Diagnostic]

  /// What the checks find in the public pages and chapters of a site, `jobs` pages at a time, in the order of the pages.
  package static func findings(_ checks: [TextCheck], in site: Site, jobs: Int) -> [Diagnostic] {
    let facts = PublicFacts(site)
    let pages = (site.pages + site.chapters).filter { $0.audience == .public }
    return Parallel.map(pages, jobs: jobs) { page in
      let text = ReadText(page, facts: facts)
      return checks.flatMap { $0.findings(text) }
    }.flatMap { $0 }
  }

  /// What the checks find in the plain text of a file that is published beside the pages. `hasConsent` tells whether the
  /// page that shows the file says `personal_data: consent`.
  package static func findings(
    _ checks: [TextCheck], in text: String, ofFile path: String, facts: PublicFacts, hasConsent: Bool
  ) -> [Diagnostic] {
    var read = ReadText(facts: facts, hasConsent: hasConsent)
    read.add(plain: text, file: path)
    return checks.flatMap { $0.findings(read) }
  }
}

extension ReadText {
  /// The title, the summary, the marks and the text of a page.
  init(_ page: Page, facts: PublicFacts) {
    self.init(facts: facts, hasConsent: page.hasConsent)
    add(line: page.title) { page.fieldLocation("title") }
    if let summary = page.summary { add(line: summary) { page.fieldLocation("summary") } }
    if case .annualReport(let report) = page.details {
      for (item, mark) in report.marks.enumerated() { add(line: mark) { page.fieldLocation("marks", item: item) } }
    }
    let body = String(decoding: page.source.bytes[page.body], as: UTF8.self)
    // An entity may stand for any letter.
    guard Triggers.stand(in: body) || body.utf8.contains(UInt8(ascii: "&")) else { return }
    add(blocks: MarkdownReading.blocks(of: page.source, body: page.body))
  }
}
