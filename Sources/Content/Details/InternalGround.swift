/// What makes a page internal though its own front matter does not.
package enum InternalGround: Sendable, Hashable {
  /// Pages of this kind are internal until decided.
  case kind(Kind)
  /// The type of document, as written; `isFinal` where no decision makes it public.
  case documentType(String, isFinal: Bool)
  /// The report whose chapter it is, by the path of its page relative to the root.
  case report(String)
  /// The report whose chapter it is and of which the public has the summary alone, by the path of its page relative to the root.
  case summary(String)
  /// The internal `index.md` of its folder or of one above, by its path relative to the root.
  case folder(String)
}
