import Diagnostics
import Input

extension Post {
  static let post = FieldKey.text(
    "post", required: true, sample: "Bí thư", Wording(vi: "Chức vụ", en: "The post"))
  static let name = FieldKey.text(
    "name", required: true, sample: "Họ và tên", Wording(vi: "Họ và tên, không kèm học hàm", en: "Name without title"))
  static let academicTitle = FieldKey.text(
    "academic_title", sample: "PGS.TS.", Wording(vi: "Học hàm, học vị", en: "Academic title"))
  static let fields = [post.field, name.field, academicTitle.field]

  /// The list of posts of a committee, branch or organisation.
  static func list(required: Bool = false) -> FieldKey<[Post]> {
    .records(
      "posts", fields, required: required, sample: "[{post: Bí thư, name: Họ và tên, academic_title: TS.}]",
      Wording(vi: "Các chức vụ và người giữ chức", en: "Posts and who holds them")
    ) { reader in
      let (post, name, title) = (reader[post], reader[name], reader[academicTitle])
      guard let post, let name else { return nil }
      return Post(post: post, name: name, academicTitle: title)
    }
  }
}
