import Input

extension Post {
  static let post = ValueKey.text("post", required: true)
  static let name = ValueKey.text("name", required: true)
  static let academicTitle = ValueKey.text("academic_title")

  /// The list of posts of a committee, branch or organisation.
  static func list(required: Bool = false) -> ValueKey<[Post]> {
    .list("posts", [post.asked, name.asked, academicTitle.asked], required: required) { values in
      guard let post = values[post], let name = values[name] else { return nil }
      return Post(post: post, name: name, academicTitle: values[academicTitle])
    }
  }
}
