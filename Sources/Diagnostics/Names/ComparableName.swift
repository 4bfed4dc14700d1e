import Foundation

/// A name in the two forms in which names are compared, each as the scalars of its decomposed form.
struct ComparableName {
  let exact: [Unicode.Scalar]
  /// In lower case, without marks, with d for đ.
  let folded: [Unicode.Scalar]

  init(_ name: String) {
    // Most names are ASCII, and decomposing costs more than all the rest.
    let isASCII = name.utf8.allSatisfy { $0 < 0x80 }
    exact = Array((isASCII ? name : name.decomposedStringWithCanonicalMapping).unicodeScalars)
    folded = exact.compactMap { scalar in
      switch scalar {
      case "A"..."Z": Unicode.Scalar(UInt8(scalar.value) + 0x20)
      case "\0"..."\u{7F}": scalar
      case "đ", "Đ": "d"
      case _ where scalar.properties.generalCategory == .nonspacingMark: nil
      default: scalar.properties.lowercaseMapping.unicodeScalars.first
      }
    }
  }
}
