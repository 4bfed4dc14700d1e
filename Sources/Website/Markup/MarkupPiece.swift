/// One piece of HTML, XML or SVG, in the order of the bytes.
enum MarkupPiece {
  /// What stands between tags, its references not resolved; a `<` that begins no tag belongs to it.
  case text(Range<Int>)
  /// A tag; not opening is `</p>`. Its attributes follow.
  case tag(MarkupName, isOpening: Bool)
  /// An attribute of the tag before, its references not resolved. One without a value says nothing and is no piece.
  case attribute(MarkupName, Range<Int>)
  /// What a script holds.
  case code(Range<Int>)
  /// What stands behind `<!--`, up to and with its `-->`.
  case comment(Range<Int>)
  /// `<!DOCTYPE html>`, or the beginning of a section of CDATA, whose text follows as text.
  case declaration
}
