/// The part of an address that is made from a title.
package enum Slug {
  /// Lower-case ASCII letters and digits, each run of anything else one hyphen, none at the ends:
  /// `Kết quả đạt được` gives `ket-qua-dat-duoc`.
  ///
  /// Empty where the text holds no letter or digit that folds to ASCII. The slug of a slug is the slug.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    var isApart = false
    for byte in Folding.fold(text) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isApart, !slug.isEmpty { slug.append(UInt8(ascii: "-")) }
        slug.append(byte)
        isApart = false
      default:
        isApart = true
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
