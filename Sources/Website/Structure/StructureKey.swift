import Content

/// Tells whether two sites have the same structure: that of one serves for the other where their keys are equal.
struct StructureKey: Sendable, Equatable {
  /// A front matter as it is written, with the file that it stands in.
  private struct Head: Sendable, Equatable {
    let path: String
    let written: ArraySlice<UInt8>

    init(_ page: Page) {
      path = page.source.path
      written = page.source.bytes[page.source.start..<page.body.lowerBound]
    }
  }

  private let heads: [Head]
  private let attachments: [Attachment]
  private let omissions: [Omission]
  private let settings: SiteSettings
  /// The very declarations: those that were read anew count as others.
  private let kinds: [KindDeclaration]
  private let reports: [ReportFileName]
  private let words: Words
  private let kindsWithTemplate: Set<Kind>
  private let edition: EditionRequest

  init(_ inputs: StructureInputs) {
    heads = (inputs.site.pages + inputs.site.chapters).map(Head.init)
    attachments = inputs.site.attachments
    omissions = inputs.site.omissions
    settings = inputs.site.settings
    kinds = inputs.site.kinds.all
    reports = inputs.reports.all.map(\.fileName)
    words = inputs.words
    kindsWithTemplate = inputs.kindsWithTemplate
    edition = inputs.edition
  }

  static func == (left: StructureKey, right: StructureKey) -> Bool {
    left.settings == right.settings && left.edition == right.edition
      && left.kinds.elementsEqual(right.kinds, by: ===) && left.kindsWithTemplate == right.kindsWithTemplate
      && left.words == right.words && left.reports == right.reports && left.attachments == right.attachments
      && left.omissions == right.omissions && left.heads == right.heads
  }
}
