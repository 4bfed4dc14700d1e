/// What a root template has come to so far while everything that it includes is put in.
struct Expansion {
  private var pieces = 0
  private var text = 0

  /// Takes another piece with so many bytes of text; false where there is no more room, and from then on.
  mutating func take(text bytes: Int) -> Bool {
    pieces += 1
    text += bytes
    return !isSpent
  }

  var isSpent: Bool {
    pieces > TemplateBudget.pieces || text > TemplateBudget.text
  }
}
