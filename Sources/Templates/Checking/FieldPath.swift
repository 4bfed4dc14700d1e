/// Where the value of a name is found while a template is rendered. A class, because each step that shows it is taken up for
/// every page.
final class FieldPath: Sendable {
  /// How many views are open around the one that the name begins in; 0 for the root's.
  let depth: Int
  /// Indices of the views to go through: `page` in `page.title`.
  let views: [Int]
  /// Index of the field in the last of them.
  let field: Int
  /// The name of one of its named texts.
  let key: String?

  init(depth: Int, views: [Int], field: Int, key: String? = nil) {
    self.depth = depth
    self.views = views
    self.field = field
    self.key = key
  }
}
