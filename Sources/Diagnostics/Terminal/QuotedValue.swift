extension VisibleText {
  /// A value out of the input as a message quotes it: the spaces that look like any other and are none, the no-break space
  /// (`<U+00A0>`) and its kin, are shown as their numbers too, since one of them may be all that is wrong with the value.
  package static func quoted(_ value: String) -> String {
    value.unicodeScalars.map { scalar in
      isSpaceInDisguise(scalar) ? number(scalar) : String(scalar)
    }.joined()
  }

  /// The separators of Unicode besides the space of the keyboard.
  private static func isSpaceInDisguise(_ scalar: Unicode.Scalar) -> Bool {
    scalar != " " && scalar.properties.generalCategory == .spaceSeparator
  }
}
