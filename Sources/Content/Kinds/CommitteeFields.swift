import Diagnostics
import Input

extension Committee {
  static let term = FieldKey.text(
    "term", required: true, sample: "2025 – 2030", Wording(vi: "Nhiệm kỳ", en: "Term of office"))
  static let posts = Post.list(required: true)
  static let membersTotal = FieldKey.whole(
    "members.total", required: true, sample: "62", Wording(vi: "Tổng số đảng viên", en: "Members in all"))
  static let branchesCount = FieldKey.whole(
    "branches.count", required: true, sample: "8", Wording(vi: "Số chi bộ", en: "Number of branches"))
  static let parent = FieldKey.text(
    "parent", sample: "Đảng ủy Trường", Wording(vi: "Cấp ủy cấp trên", en: "The committee above"))
  static let fields = [term.field, posts.field, membersTotal.field, branchesCount.field, parent.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (term, posts, parent) = (reader[term], reader[posts], reader[parent])
    let (total, count) = (reader[membersTotal], reader[branchesCount])
    guard let term, let posts, let total, let count else { return nil }
    return .committee(
      Committee(term: term, posts: posts, membersTotal: total, branchesCount: count, parent: parent))
  }
}
