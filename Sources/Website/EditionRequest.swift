import Input

/// Which edition of a site is planned.
package struct EditionRequest: Sendable, Hashable {
  package let audience: Audience
  /// Whether it is a preview: it may show what is not to be published yet, and says so on every page.
  package let isPreview: Bool
  /// Whether reports are printed.
  package let prints: Bool
  /// Name of the official layout that is taken instead of those that reports name.
  package let layout: String?

  package init(
    audience: Audience = .public, isPreview: Bool = false, prints: Bool = true, layout: String? = nil
  ) {
    self.audience = audience
    self.isPreview = isPreview
    self.prints = prints
    self.layout = layout
  }

  /// Whether search engines and feed readers are to leave it alone.
  var isUnlisted: Bool { audience == .internal || isPreview }

  /// What is printed of each report: the file to be commented on is for the office alone.
  var formats: [PrintedFormat] {
    guard prints else { return [] }
    return audience == .public ? [.pdf] : [.pdf, .docx]
  }
}
