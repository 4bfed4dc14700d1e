import Diagnostics
import Templates

/// What the page of a mass organisation says beyond its text.
struct OrganisationView: View {
  let type: String
  let typeLabel: String
  let posts: [PostView]
  let directedBy: String?

  static let fields = Fields<OrganisationView>([
    .text("type", Wording(vi: "Loại, như ghi ở type: youth-union", en: "Its type, as written: youth-union")) {
      $0.type
    },
    .text("type_label", Wording(vi: "Tên loại để hiển thị", en: "Its type as it is shown")) { $0.typeLabel },
    .list("posts", Wording(vi: "Các chức vụ và người giữ", en: "The posts and who holds them")) { $0.posts },
    .flag("has_posts", Wording(vi: "Có chức vụ nào không", en: "Whether any post is named")) { !$0.posts.isEmpty },
    .text("directed_by", Wording(vi: "Tổ chức lãnh đạo, chỉ đạo", en: "Who directs its work")) { $0.directedBy },
  ])
}
