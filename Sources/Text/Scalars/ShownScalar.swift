extension Unicode.Scalar {
  /// False for what a terminal obeys, for what changes how other text shows, and for what cannot be seen: controls,
  /// formatting characters, line and paragraph separators, fillers, and numbers that are no characters.
  package var showsItself: Bool {
    if (0x20..<0x7F).contains(value) { return true }
    // These two choose between the sign and the picture of an emoji.
    if value == 0xFE0E || value == 0xFE0F { return true }
    if properties.isDefaultIgnorableCodePoint || properties.isNoncharacterCodePoint { return false }
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator: return false
    default: return true
    }
  }
}
