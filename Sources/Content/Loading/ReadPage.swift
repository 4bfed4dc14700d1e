import Diagnostics
import Vietnamese

/// A page as its own file tells it, before anything is known of the other files. A class, because each step hands all of them
/// on.
final class ReadPage: Sendable {
  let file: ContentFile
  let source: SourceText
  let body: Range<Int>
  let title: String
  let details: Details
  let common: Common

  init(file: ContentFile, source: SourceText, body: Range<Int>, title: String, details: Details, common: Common) {
    (self.file, self.source, self.body) = (file, source, body)
    (self.title, self.details, self.common) = (title, details, common)
  }

  /// The keys that every page may have.
  struct Common: Sendable {
    var date: CalendarDate?
    var updated: CalendarDate?
    var summary: String?
    var tags: [String] = []
    var isDraft = false
    var publishOn: CalendarDate?
    var expiresOn: CalendarDate?
    var aliases: [String] = []
    var weight = 0
    var slug: String?
    var language: String?
    var translationOf: String?
    var audience = Audience.public
    var secrecy: String?
    var clearedTexts: [Clearance] = []
    var isIllustrative = false
  }

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
