import Foundation

extension String {
  /// The text in normalization form D.
  var decomposed: String {
    decomposedStringWithCanonicalMapping
  }
}
