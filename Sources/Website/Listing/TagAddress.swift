import Content

/// Where tags have their pages.
enum TagAddress {
  /// The page of all tags.
  static let list = "/chuyen-muc/"

  /// The first page of the list of pages that carry a tag.
  static func of(_ tag: Tag) -> String { "\(list)\(tag.slug)/" }
}
