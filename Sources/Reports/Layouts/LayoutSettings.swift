/// What an office may decide for itself within an official layout.
package struct LayoutSettings: Sendable, Hashable {
  /// Instead of the layout's own mark behind a chapter's Roman number: `-`, `.`
  package var headingSeparator: String?
  /// Whether sheets are printed on both sides.
  package var isDoubleSided = false

  /// The layout as it is, on one side of a sheet.
  package init() {}

  /// A choice of both.
  package init(headingSeparator: String?, isDoubleSided: Bool) {
    self.headingSeparator = headingSeparator
    self.isDoubleSided = isDoubleSided
  }
}
