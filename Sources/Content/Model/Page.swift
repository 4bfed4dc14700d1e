import Diagnostics
import Input
import Vietnamese

/// One Markdown file of `content/` with its front matter read; its body is still source text.
///
/// A class, because every list, sheet and output that has to do with a page holds it.
package final class Page: Sendable {
  /// The file, its path relative to the site's root: `content/tin-tuc/a.md`.
  package let source: SourceText
  /// Byte range of the Markdown after the front matter.
  package let body: Range<Int>
  /// Address within the site, beginning and ending with `/`, percent-encoding not applied: `/tin-tuc/a/`.
  package let address: String
  /// True for an `index.md`: the page of its folder, which lists the pages below it.
  package let isSection: Bool
  package let kind: Kind
  /// What the keys of its kind hold; where one names a page that there is, the path of that relative to the root.
  package let values: FieldValues
  package let details: Details

  package let title: String
  package let date: CalendarDate?
  package let updated: CalendarDate?
  package let summary: String?
  /// In the order written, each once.
  package let tags: [Tag]
  /// Former addresses within the site, each beginning and ending with `/`.
  package let aliases: [String]
  /// Smaller comes first; 0 where none is given.
  package let weight: Int
  /// A language tag of BCP 47, the site's own where the page names none.
  package let language: String
  /// The page of which this is a translation, as a path relative to the root.
  package let translationOf: String?
  package let audience: Audience
  /// How secret the document is, as written; such a page is in no edition.
  let secrecy: String?
  /// What the page says though an internal text says it too.
  package let clearedTexts: [Clearance]
  /// True where something on the page is not a stated fact but shows what the tool does.
  package let isIllustrative: Bool
  /// True where the persons who are named have agreed to it: `personal_data: consent`.
  package let hasConsent: Bool
  private let written: [YAMLNode.Entry]

  /// What its front matter says, with places.
  package var fields: WrittenFields { WrittenFields(source: source, entries: written) }

  /// Whether the public reads its text: of a report only where its print is published, since its page is a summary.
  package var isTextPublic: Bool {
    guard audience == .public, case .annualReport(let report) = details else { return audience == .public }
    return report.publishesPrint
  }

  init(
    _ page: ReadPage, address: String, values: FieldValues, tags: [Tag], aliases: [String], language: String,
    translationOf: String?, audience: Audience
  ) {
    source = page.source
    body = page.body
    isSection = page.isSection
    title = page.title
    kind = page.kind.kind
    details = page.details
    self.values = values
    self.address = address
    self.tags = tags
    self.aliases = aliases
    self.language = language
    self.translationOf = translationOf
    self.audience = audience
    let common = page.common
    date = common.date
    updated = common.updated
    summary = common.summary
    weight = common.weight
    secrecy = common.secrecy
    isIllustrative = common.isIllustrative
    clearedTexts = common.clearedTexts
    hasConsent = common.personalData == .consent
    written = common.written
  }
}
