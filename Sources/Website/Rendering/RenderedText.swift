import Markdown

/// The text of a rendered page after Markdown has been rendered, and what was learnt of it on the way.
struct RenderedText {
  let html: [UInt8]
  let headings: [Heading]
  /// Plain text of the first paragraph; empty where there is none.
  let firstParagraph: String
  /// Address of the first picture of the site itself that is no drawing.
  let picture: String?
  /// Whether it shows figures of an illustrative year.
  let isIllustrative: Bool
  /// What the page of a report shows beside the text.
  var report: ReportView?
  /// What the text took.
  var taken = Taken()

  /// The text of a rendered page that has none.
  static let none = RenderedText(html: [], headings: [], firstParagraph: "", picture: nil, isIllustrative: false)
}
