import Diagnostics
import Input

/// What a file writes of one sort of issuer.
struct IssuerFields: Sendable {
  let abbreviation: String?
  let authority: String?
  let post: String?
  let deputy: String?
  let kept: String?
  let signersHavePosts: Bool?

  static let abbreviation = FieldKey.text(
    "abbreviation", sample: "ĐU",
    Wording(
      vi: "Chữ viết tắt trong ký hiệu; bỏ trống thì báo cáo tự ghi", en: "Its part of the symbol; else the report's"))
  static let authority = FieldKey.text(
    "authority", sample: "Đảng ủy",
    Wording(
      vi: "Tập thể được ký thay mặt; bỏ trống thì người đứng đầu tự ký", en: "The body that is signed for, if one is"))
  static let post = FieldKey.text(
    "post", sample: "Bí thư", Wording(vi: "Chức vụ người đứng đầu", en: "The head's post"))
  static let deputy = FieldKey.text(
    "deputy", sample: "Phó Bí thư", Wording(vi: "Chức vụ cấp phó", en: "A deputy's post"))
  static let kept = FieldKey.text(
    "kept", sample: "Lưu Đảng ủy", Wording(vi: "Dòng lưu, cuối nơi nhận", en: "Where it is kept, the last recipient"))
  static let fromPosts = FieldKey.flag(
    "from_posts",
    Wording(vi: "Người ký lấy ở các chức vụ đã khai", en: "Whether its signers are those of the declared posts"))
  static let all = [abbreviation.field, authority.field, post.field, deputy.field, kept.field, fromPosts.field]

  static func read(_ reader: inout FieldReader) -> IssuerFields? {
    IssuerFields(
      abbreviation: reader[abbreviation], authority: reader[authority], post: reader[post], deputy: reader[deputy],
      kept: reader[kept], signersHavePosts: reader[fromPosts])
  }
}
