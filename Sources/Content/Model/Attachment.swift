import Input

/// A file that may go out beside the pages: a picture or a download that a page leads to, or a file of `content/static/`.
package struct Attachment: Sendable, Hashable {
  /// Path relative to the root, in NFC: `content/tin-tuc/anh.jpg`.
  package let path: String
  /// Path on disk, absolute, as the file system spells it.
  package let diskPath: String
  /// Address within the site, not percent-encoded: `/tin-tuc/anh.jpg`.
  package let address: String
  /// True below `content/static/`: it goes out whether a page leads to it or not.
  package let isStatic: Bool
  /// Whether `site.yaml` names it among the files of `content/static/` that go out though a browser runs them.
  package let isListed: Bool
  /// Why the edition goes without the file where no page of it leads there.
  package let reasonWhereUnlinked: Omission.Reason
  /// What the file system said of it when the site was read.
  package let identity: FileIdentity
}
