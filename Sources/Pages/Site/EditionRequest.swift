import Content

/// Which edition of a site is planned.
package struct EditionRequest: Sendable {
  package let audience: Audience
  /// Whether reports are printed.
  package let prints: Bool
  /// Instead of the official layouts that reports name.
  package let layout: ReportLayout?

  package init(audience: Audience = .public, prints: Bool = true, layout: ReportLayout? = nil) {
    (self.audience, self.prints, self.layout) = (audience, prints, layout)
  }

  /// What is printed of each report: the file to be commented on is for the office alone.
  var formats: [PrintedFormat] {
    guard prints else { return [] }
    return audience == .public ? [.pdf] : [.pdf, .docx]
  }
}
