import Diagnostics
import Templates

/// What the page of a branch says beyond its text.
struct BranchView: View {
  let code: String
  let type: String
  let typeLabel: String
  let posts: [PostView]

  static let fields = Fields<BranchView>([
    .text("code", Wording(vi: "Mã chi bộ trong số liệu", en: "The branch’s key in the figures")) { $0.code },
    .text("type", Wording(vi: "Loại, như ghi ở type: department", en: "Its type, as written: department")) { $0.type },
    .text("type_label", Wording(vi: "Tên loại để hiển thị", en: "Its type as it is shown")) { $0.typeLabel },
    .list("posts", Wording(vi: "Các chức vụ và người giữ", en: "The posts and who holds them")) { $0.posts },
    .flag("has_posts", Wording(vi: "Có chức vụ nào không", en: "Whether any post is named")) { !$0.posts.isEmpty },
  ])
}
