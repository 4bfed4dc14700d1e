/// What a layout has for one sort of issuer: in whose name and by which post it signs, and where it keeps its documents.
package struct IssuerWords: Sendable, Hashable {
  /// The issuer in the symbol of its documents: `ĐU`; nil where each issuer has one of its own, which the report states.
  package let abbreviation: String?
  /// In whose name it is signed, without `T/M`: `Đảng ủy`; nil where the head signs in his own right, and a deputy in his place.
  package let authority: String?
  /// The post of the head: `Bí thư`.
  package let post: String
  /// The post of a deputy: `Phó Bí thư`.
  let deputy: String
  /// Where the document is kept, the last of its recipients; `{abbreviation}` stands for the issuer's own.
  package let kept: String
  /// Whether the signers are those whose posts the page of the committee or branch declares.
  package let signersHavePosts: Bool

  package init(
    abbreviation: String?, authority: String?, post: String, deputy: String, kept: String, signersHavePosts: Bool
  ) {
    self.abbreviation = abbreviation
    self.authority = authority
    self.post = post
    self.deputy = deputy
    self.kept = kept
    self.signersHavePosts = signersHavePosts
  }

  /// Whether its words hold the issuer's abbreviation, which then must be known.
  package var needsAbbreviation: Bool { abbreviation == nil }

  /// `Lưu: VT, KCK`, for an issuer that is abbreviated so.
  package func kept(_ abbreviation: String) -> String {
    kept.replacing("{abbreviation}", with: abbreviation)
  }
}
