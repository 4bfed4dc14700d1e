/// How a component's letters look. The face is one for all of a document.
package struct TextStyle: Sendable, Hashable {
  /// In points.
  package let size: Length
  package let isBold: Bool
  let isItalic: Bool
  /// Whether it is set in capitals, whatever the site writes.
  let isUpperCase: Bool

  package init(_ size: Length, bold: Bool = false, italic: Bool = false, upperCase: Bool = false) {
    self.size = size
    isBold = bold
    isItalic = italic
    isUpperCase = upperCase
  }

  /// The text in the case that the layout asks for.
  func cased(_ text: String) -> String { isUpperCase ? text.uppercased() : text }
}
