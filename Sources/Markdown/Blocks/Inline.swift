/// A piece of the text of a block.
package indirect enum Inline: Sendable, Hashable {
  case text(String)
  case strong([Inline])
  case emphasis([Inline])
  case deletion([Inline])
  /// Lowered letters, as in H₂O.
  case lowered([Inline])
  /// Raised letters, as in m².
  case raised([Inline])
  case code(String)
  /// A link; its address is fit for a file as it is, what may not stand in one percent-encoded. One within the text is `#` and an
  /// id.
  case link(to: String, [Inline])
  /// The call of a footnote, by its number.
  case footnote(FootnoteCall)
  /// The end of a line that is to be kept.
  case lineBreak
  case picture(InlinePicture)
}

/// A picture within a line of text.
package struct InlinePicture: Sendable, Hashable {
  /// Where it lies, as the resolver gave it.
  package let address: String
  /// What it shows, in words; empty where it only decorates.
  package let alternative: String

  package init(address: String, alternative: String) {
    self.address = address
    self.alternative = alternative
  }
}
