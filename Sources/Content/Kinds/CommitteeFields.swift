import Input

extension Committee {
  static let term = ValueKey.text("term", required: true)
  static let posts = Post.list(required: true)
  static let membersTotal = ValueKey.whole("members.total", required: true)
  static let branchesCount = ValueKey.whole("branches.count", required: true)
  static let parent = ValueKey.text("parent")
  /// What Swift asks of the file that declares the keys of a committee; their words stand there.
  static let asked = [term.asked, posts.asked, membersTotal.asked, branchesCount.asked, parent.asked]

  /// Nil where a key that is required could not be read, of which a finding has told.
  init?(_ values: FieldValues) {
    guard let term = values[Self.term], let posts = values[Self.posts], let total = values[Self.membersTotal],
      let count = values[Self.branchesCount]
    else { return nil }
    self.init(term: term, posts: posts, membersTotal: total, branchesCount: count, parent: values[Self.parent])
  }
}
