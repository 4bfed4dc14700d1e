import Diagnostics
import Input

extension Branch {
  static let code = FieldKey.text(
    "code", required: true, sample: "bo-mon-a", Wording(vi: "Mã trong các bảng số liệu", en: "Its key in the figures"))
  static let type = FieldKey<BranchType>.choice(
    "type", required: true,
    Wording(vi: "Chi bộ của bộ môn, sinh viên hay văn phòng", en: "Of a department, of students or of an office"))
  static let posts = Post.list()
  static let fields = [code.field, type.field, posts.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (code, type, posts) = (reader[code], reader[type], reader[posts])
    guard let code, let type else { return nil }
    return .branch(Branch(code: code, type: type, posts: posts ?? []))
  }
}
