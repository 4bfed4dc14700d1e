/// The titles that stand before a person's name and are no part of it.
enum PersonTitle {
  /// Where the name itself begins: after the titles, and the dots, commas and spaces between them.
  ///
  /// A title that nothing follows counts as a name. `Ông` and `Bà` are left alone: Ông is a family name too.
  static func end(in written: String) -> String.Index {
    var end = skip(\.isWhitespace, in: written, from: written.startIndex)
    while let next = endOfTitle(in: written, from: end) {
      let nameStart = skip({ $0.isWhitespace || $0 == "." || $0 == "," }, in: written, from: next)
      guard nameStart < written.endIndex else { break }
      end = nameStart
    }
    return end
  }

  private static func endOfTitle(in written: String, from start: String.Index) -> String.Index? {
    let rest = written[start...]
    for phrase in phrases where rest.lowercased().hasPrefix(phrase) {
      let end = written.index(start, offsetBy: phrase.count, limitedBy: written.endIndex) ?? written.endIndex
      if end < written.endIndex, written[end].isWhitespace { return end }
    }
    let end = skip(\.isLetter, in: written, from: start)
    return abbreviations.contains(written[start..<end].uppercased()) ? end : nil
  }

  private static func skip(
    _ isSkipped: (Character) -> Bool, in written: String, from start: String.Index
  ) -> String.Index {
    written[start...].firstIndex { !isSkipped($0) } ?? written.endIndex
  }

  /// In upper case, since `ThS.`, `Ths.` and `THS.` are all written.
  private static let abbreviations: Set<String> = [
    "GS", "PGS", "TS", "TSKH", "THS", "BS", "DS", "KS", "KTS", "CN", "LS", "GVC", "GVCC", "NGND", "NGƯT", "NSND",
    "NSƯT",
  ]

  private static let phrases = ["đồng chí", "đ/c"]
}
