import Diagnostics

/// Explains to a person which words an official layout has for each issuer.
enum LayoutWordsReference {
  /// A line for the number, and lines for each sort of issuer.
  static func rows(_ layout: OfficialLayout) -> [(Wording, Wording)] {
    let issuer = rows(layout, layout.issuer, Wording(vi: "cơ quan ban hành", en: "issuer"))
    let branch = layout.branch.map { rows(layout, $0, Wording(vi: "chi bộ", en: "branch")) } ?? []
    return issuer + branch + refused(layout)
  }

  private static func rows(
    _ layout: OfficialLayout, _ words: IssuerWords, _ whose: Wording
  ) -> [(Wording, Wording)] {
    let named = { (vi: String, en: String) in Wording(vi: "\(vi), \(whose.vi)", en: "\(en), \(whose.en)") }
    let abbreviation = words.abbreviation ?? "…"
    let symbol =
      "\(layout.words.number) 12\(layout.words.numberJoint)\(layout.report.symbol)\(layout.words.symbolJoint)"
      + abbreviation
    let kept = words.kept(abbreviation)
    return [
      (named("Số, ký hiệu", "Number and symbol"), Wording(verbatim: symbol)),
      (named("Ký", "Signed"), signing(layout, words)), (named("Lưu", "Kept"), Wording(verbatim: kept)),
    ]
  }

  /// `T/M ĐẢNG ỦY / BÍ THƯ`; where the head signs in his own right, how he and a deputy do.
  private static func signing(_ layout: OfficialLayout, _ words: IssuerWords) -> Wording {
    let (head, deputy) = (words.post.uppercased(), words.deputy.uppercased())
    if let authority = words.authority {
      let line = "\(layout.words.authority) \(authority.uppercased())"
      return Wording(
        vi: "\(line), \(head) hoặc \(deputy)", en: "\(line), \(head) or \(deputy)")
    }
    let place = [layout.words.inPlace, head].compactMap(\.self).joined(separator: " ")
    return Wording(
      vi: "\(head), hoặc \(place), \(deputy)", en: "\(head), or \(place), \(deputy)")
  }

  private static func refused(_ layout: OfficialLayout) -> [(Wording, Wording)] {
    guard !layout.notFor.isEmpty else { return [] }
    return [
      (Wording(vi: "Không dùng cho", en: "Never used by"), Wording(verbatim: layout.notFor.joined(separator: ", ")))
    ]
  }
}
