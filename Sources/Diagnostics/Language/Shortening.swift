extension Wording {
  /// The sentence with its middle left out where it is longer than anybody reads: a cell of ten megabytes that a message
  /// quotes is told by its beginning and its end.
  var shortened: Wording {
    Wording(vi: vi.shortened, en: en.shortened)
  }
}

extension String {
  /// Bytes of UTF-8 that a sentence of a finding has at most, so that thousands of findings stay small.
  private static let longest = 2_000
  /// How many of them stand after the `…`: the end of the sentence, with what follows the quotation.
  private static let tail = 500

  fileprivate var shortened: String {
    guard utf8.count > Self.longest else { return self }
    let cut = utf8.index(startIndex, offsetBy: Self.longest - Self.tail)
    let rest = utf8.index(endIndex, offsetBy: -Self.tail)
    // Both ends are moved to where a scalar begins, so that none is cut in two.
    let (head, end) = (
      unicodeScalars[..<cut.samePositionOrBefore(in: self)], unicodeScalars[rest.samePositionOrBefore(in: self)...]
    )
    return String(head) + "…" + String(end)
  }
}

extension String.Index {
  /// The nearest position at or before this one at which a scalar begins.
  fileprivate func samePositionOrBefore(in text: String) -> String.Index {
    var index = self
    while index > text.startIndex, index.samePosition(in: text.unicodeScalars) == nil {
      index = text.utf8.index(before: index)
    }
    return index
  }
}
