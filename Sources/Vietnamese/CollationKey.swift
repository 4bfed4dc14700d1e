import Foundation

/// Where a text stands in the Vietnamese alphabet: a ă â b c d đ e ê … o ô ơ … u ư …
///
/// Letters decide first; among equal letters the tones, in the order ngang, huyền, hỏi, ngã, sắc, nặng; then case,
/// lower before upper; then the bytes, so that two texts are equal only where they are the same. Spaces come before
/// punctuation, then symbols, digits, Latin letters, letters of other scripts. The order of words is that of CLDR for
/// `vi`, made from our own tables so that it is the same on every machine.
package struct CollationKey: Comparable, Hashable, Sendable {
  private let weights: [UInt32]

  package init(_ text: String) {
    var (letters, marks, cases): ([UInt32], [UInt32], [UInt32]) = ([], [], [])
    for scalar in text.nfc.unicodeScalars {
      let parts = CollationWeights.parts(of: scalar)
      guard let base = parts.base else {
        marks += parts.marks
        continue
      }
      letters.append(base)
      marks.append(Self.unmarked)
      marks += parts.marks
      cases.append(parts.isUpper ? 2 : 1)
    }
    weights = letters + [Self.end] + marks + [Self.end] + cases + [Self.end] + text.utf8.map(UInt32.init)
  }

  /// Orders as a Vietnamese dictionary does.
  package static func < (left: CollationKey, right: CollationKey) -> Bool {
    left.weights.lexicographicallyPrecedes(right.weights)
  }

  /// Ends each level but the last; lower than every weight, so that a shorter text comes first.
  private static let end: UInt32 = 0
  /// Stands for each letter among the marks; lower than every mark.
  private static let unmarked: UInt32 = 1
}
