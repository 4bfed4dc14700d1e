/// Where the value of a name is found while a template is rendered.
struct FieldPath: Sendable, Equatable {
  /// How many views are open around the one that the name begins in; 0 for the root's.
  let depth: Int
  /// Indices of the views to go through: `page` in `page.title`.
  var views: [Int] = []
  /// Index of the field in the last of them.
  let field: Int
  /// The name of one of its named texts.
  var key: String?
}
