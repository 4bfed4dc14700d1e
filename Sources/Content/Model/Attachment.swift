/// A file that is published beside the pages: a picture, a download, a file of `content/static/`.
package struct Attachment: Sendable, Hashable {
  /// Path relative to the root, in NFC: `content/tin-tuc/anh.jpg`.
  package let path: String
  /// Path on disk, absolute, as the file system spells it.
  package let diskPath: String
  /// Address within the site, not percent-encoded: `/tin-tuc/anh.jpg`.
  package let address: String
  /// True below `content/static/`: copied as it is, whatever it holds.
  package let isStatic: Bool
}
