import Diagnostics
import Vietnamese

/// The rules of an office for how a document looks on paper, as data: names, millimetres, points, words, source and date.
/// `templates/layouts/` holds one a file.
package struct OfficialLayout: Sendable {
  /// How content names it: `party`.
  package let name: String
  package let title: Wording
  /// The document that lays it down, with its number.
  package let source: Wording
  /// The day since when the source is in force.
  let inForce: CalendarDate?
  let geometry: PageGeometry
  package let body: BodyShape
  package private(set) var words: LayoutWords
  /// The files that it was made of, its own first, then those of the layouts it rests on: `templates/layouts/party.yaml`.
  package internal(set) var files: [String] = []
  /// What a report is called.
  package let report: ReportWords
  /// What it has for the body whose layout it is: the committee, the faculty, the trade union.
  package let issuer: IssuerWords
  /// What it has for the branches of that body; nil where branches do not issue in it.
  package let branch: IssuerWords?
  /// How the names of those begin that never issue in it: `Đảng ủy`.
  let notFor: [String]
  /// How the names of the bodies begin that its reports go up to: `Đảng ủy`; empty where the layout does not say.
  package let superiors: [String]
  /// What stands below some of the components.
  let ornaments: [LayoutComponent: Ornament]
  /// Left column of the head as a share of the text's width.
  let headShare: Double
  /// Room for the signature, from the post to the name.
  let signatureRoom: Length
  /// Whether sheets are printed on both sides, so that the margins of their backs are mirrored.
  package private(set) var isDoubleSided = false
  private let styles: [LayoutComponent: TextStyle]

  /// A layout as its file tells it; `style` is asked once for each component.
  init(
    name: String, title: Wording, source: Wording, inForce: CalendarDate?, geometry: PageGeometry, body: BodyShape,
    words: LayoutWords, report: ReportWords, issuer: IssuerWords, branch: IssuerWords?, notFor: [String],
    superiors: [String], ornaments: [LayoutComponent: Ornament], headShare: Double, signatureRoom: Length,
    style: (LayoutComponent) -> TextStyle
  ) {
    self.name = name
    self.title = title
    self.source = source
    self.inForce = inForce
    self.geometry = geometry
    self.body = body
    self.words = words
    self.ornaments = ornaments
    self.report = report
    self.issuer = issuer
    self.branch = branch
    self.notFor = notFor
    self.superiors = superiors
    self.headShare = headShare
    self.signatureRoom = signatureRoom
    styles = Dictionary(uniqueKeysWithValues: LayoutComponent.allCases.map { ($0, style($0)) })
  }

  /// The file of the layout of a name: `templates/layouts/state.yaml`.
  package static func file(of name: String) -> String { "templates/layouts/\(name).yaml" }

  /// The letters of a component.
  package subscript(component: LayoutComponent) -> TextStyle {
    styles[component] ?? TextStyle(.pt(14))
  }

  /// The same layout with what an office decides within it.
  package func with(_ settings: LayoutSettings) -> OfficialLayout {
    var layout = self
    if let separator = settings.headingSeparator { layout.words.headingSeparator = separator }
    layout.isDoubleSided = settings.isDoubleSided
    return layout
  }

  /// Whether a body of this name never issues in it, however its name is spelled.
  package func isRefused(to name: String) -> Bool {
    let words = name.folded.split(separator: " ")
    return notFor.contains { words.starts(with: $0.folded.split(separator: " ")) }
  }

  /// The line above the signer's post, `T/M Đảng ủy`; nil where the head signs in his own right.
  func authorityLine(of signature: ReportSignature) -> String? {
    switch signature.right {
    case .onBehalf: "\(words.authority) \(signature.authority)"
    case .inPlace: [words.inPlace, signature.authority].compactMap(\.self).joined(separator: " ")
    case .ownRight: nil
    }
  }
}
