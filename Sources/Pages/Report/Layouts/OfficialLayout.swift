import Diagnostics
import Vietnamese

/// The rules of an office for how a document looks on paper, as data: names, millimetres, points, source and date.
package struct OfficialLayout: Sendable {
  /// How content names it: `party`.
  package let name: String
  package let title: Wording
  /// The document that lays it down, with its number.
  package let source: Wording
  /// The day since when the source is in force.
  package let inForce: CalendarDate?
  package let geometry: PageGeometry
  package let body: BodyShape
  package let words: LayoutWords
  /// What stands below some of the components.
  package let ornaments: [LayoutComponent: Ornament]
  /// Left column of the head as a share of the text's width.
  package let headShare: Double
  /// Room for the signature, from the post to the name.
  package let signatureRoom: Length
  /// Whether sheets are printed on both sides, so that the margins of their backs are mirrored.
  package let isDoubleSided: Bool
  private let styles: [LayoutComponent: TextStyle]

  /// A layout; `style` is asked once for each component.
  package init(
    name: String, title: Wording, source: Wording, inForce: CalendarDate?, geometry: PageGeometry, body: BodyShape,
    words: LayoutWords, ornaments: [LayoutComponent: Ornament], headShare: Double, signatureRoom: Length,
    isDoubleSided: Bool, style: (LayoutComponent) -> TextStyle
  ) {
    (self.name, self.title, self.source, self.inForce) = (name, title, source, inForce)
    (self.geometry, self.body, self.words, self.ornaments) = (geometry, body, words, ornaments)
    (self.headShare, self.signatureRoom, self.isDoubleSided) = (headShare, signatureRoom, isDoubleSided)
    styles = Dictionary(uniqueKeysWithValues: LayoutComponent.allCases.map { ($0, style($0)) })
  }

  /// The letters of a component.
  package subscript(component: LayoutComponent) -> TextStyle {
    styles[component] ?? TextStyle(.pt(14))
  }
}
