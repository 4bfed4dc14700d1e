/// The face that reports are printed in: the metric twin of Times New Roman, by the names of its files. Asked for by its
/// family name, a system that holds an older version gives letters of another font without a word.
package enum PrintFont {
  /// Our own name for it, so that no other font of a system is meant.
  package static let family = "Ky Yeu Serif"
  /// What the font's own files call it, by which a drawing names it.
  package static let drawn = "Liberation Serif"
  /// The addresses under which the HTML names the four files, and what each is.
  package static let faces: [(address: String, isBold: Bool, isItalic: Bool)] = [
    ("kyyeu:font/regular", false, false), ("kyyeu:font/bold", true, false),
    ("kyyeu:font/italic", false, true), ("kyyeu:font/bold-italic", true, true),
  ]
}
