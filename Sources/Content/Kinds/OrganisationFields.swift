extension Organisation {
  static let posts = Post.list()
  static let asked = [posts.asked]

  init(_ values: FieldValues) {
    self.init(posts: values[Self.posts] ?? [])
  }
}
