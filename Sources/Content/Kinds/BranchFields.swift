import Input

extension Branch {
  static let code = ValueKey.text("code", required: true)
  static let type = ValueKey<BranchType>.choice("type", required: true)
  static let posts = Post.list()
  /// What Swift asks of the file that declares the keys of a branch; their words stand there.
  static let asked = [code.asked, type.asked, posts.asked]

  /// Nil where a key that is required could not be read, of which a finding has told.
  init?(_ values: FieldValues) {
    guard let code = values[Self.code], let type = values[Self.type] else { return nil }
    self.init(code: code, type: type, posts: values[Self.posts] ?? [])
  }
}
