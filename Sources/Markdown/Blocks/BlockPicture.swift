/// A picture that is a paragraph of its own.
package struct BlockPicture: Sendable, Hashable {
  package let picture: InlinePicture
  /// What stands under it; empty where nothing does.
  package let caption: [Inline]
  /// In pixels; nil where unknown.
  package let width: Int?
  package let height: Int?

  package init(_ picture: InlinePicture, caption: [Inline], width: Int?, height: Int?) {
    self.picture = picture
    self.caption = caption
    self.width = width
    self.height = height
  }
}
