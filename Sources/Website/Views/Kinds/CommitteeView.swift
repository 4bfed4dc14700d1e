import Diagnostics
import Templates

/// What the page of a committee says beyond its text.
struct CommitteeView: View {
  let term: String
  let posts: [PostView]
  let membersTotal: String
  let branchesCount: String
  let parent: String?

  static let fields = Fields<CommitteeView>([
    .text("term", Wording(vi: "Nhiệm kỳ", en: "The term of office")) { $0.term },
    .list("posts", Wording(vi: "Các chức vụ và người giữ", en: "The posts and who holds them")) { $0.posts },
    .flag("has_posts", Wording(vi: "Có chức vụ nào không", en: "Whether any post is named")) { !$0.posts.isEmpty },
    .text("members_total", Wording(vi: "Tổng số đảng viên", en: "How many members there are")) { $0.membersTotal },
    .text("branches_count", Wording(vi: "Số chi bộ", en: "How many branches there are")) { $0.branchesCount },
    .text("parent", Wording(vi: "Đảng ủy cấp trên", en: "The committee above it")) { $0.parent },
  ])
}
