import Diagnostics
import Input

extension Organisation {
  static let type = FieldKey<OrganisationType>.choice(
    "type", required: true,
    Wording(vi: "Công đoàn, Đoàn Thanh niên hay Hội Sinh viên", en: "Trade union, youth union or student association"))
  static let posts = Post.list()
  static let directedBy = FieldKey.text(
    "directed_by", sample: "Đảng ủy Khoa", Wording(vi: "Cấp lãnh đạo, chỉ đạo", en: "Who directs its work"))
  static let fields = [type.field, posts.field, directedBy.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (type, posts, directedBy) = (reader[type], reader[posts], reader[directedBy])
    guard let type else { return nil }
    return .organisation(Organisation(type: type, posts: posts ?? [], directedBy: directedBy))
  }
}
