import Diagnostics
import Input
import Vietnamese

/// A page as its own file tells it, before anything is known of the other files. A class, because each step hands all of them
/// on.
final class ReadPage: Sendable {
  let file: ContentFile
  let source: SourceText
  let body: Range<Int>
  let title: String
  let kind: KindDeclaration
  /// What the keys of its kind hold.
  let values: FieldValues
  let details: Details
  let common: Common
  /// Who reads it by what it is.
  let standing: AudienceStanding

  init(
    file: ContentFile, source: SourceText, body: Range<Int>, title: String, kind: KindDeclaration,
    values: FieldValues, details: Details, common: Common, standing: AudienceStanding
  ) {
    self.file = file
    self.source = source
    self.body = body
    self.title = title
    self.kind = kind
    self.values = values
    self.details = details
    self.common = common
    self.standing = standing
  }

  /// The keys that every page may have.
  struct Common: Sendable {
    var date: CalendarDate?
    var updated: CalendarDate?
    var summary: String?
    var tags: [String] = []
    /// The whole front matter as it was written.
    var written: [YAMLNode.Entry] = []
    var isDraft = false
    var publishOn: CalendarDate?
    var expiresOn: CalendarDate?
    var aliases: [String] = []
    var weight = 0
    var slug: String?
    var language: String?
    var translationOf: String?
    /// Nil where the page does not say.
    var audience: Audience?
    var secrecy: String?
    var clearedTexts: [Clearance] = []
    var isIllustrative = false
    var personalData: PersonalDataConsent?
  }

  /// The audience that its own front matter decides on; nil where that says nothing. A report is public by its `publish:` alone.
  var decidedAudience: Audience? {
    guard case .annualReport(let report) = details, common.audience != .internal else { return common.audience }
    return report.isPublished ? .public : nil
  }

  /// Whether it is the page of a report, or a chapter that its own front matter does not keep in the office.
  var isOfUndecidedReport: Bool {
    kind.kind == .annualReport || kind.kind == .reportChapter && common.audience != .internal
  }

  /// What its front matter says, with places.
  var fields: WrittenFields { WrittenFields(source: source, entries: common.written) }

  /// The page of its folder.
  var isSection: Bool {
    PagePath.isSection(file.path)
  }
}

/// A page of the edition and its address.
struct AddressedPage: Sendable {
  let page: ReadPage
  let address: String
}
