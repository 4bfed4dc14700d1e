import Input

extension Organisation {
  static let posts = Post.list()
  /// What Swift asks of the file that declares the keys of an organisation; their words stand there.
  static let asked = [posts.asked]

  init(_ values: FieldValues) {
    self.init(posts: values[Self.posts] ?? [])
  }
}
