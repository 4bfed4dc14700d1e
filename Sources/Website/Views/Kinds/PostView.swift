import Diagnostics
import Templates

/// A post and its holder.
struct PostView: View {
  let post: String
  let name: String
  let academicTitle: String?

  static let fields = Fields<PostView>([
    .text("post", Wording(vi: "Chức vụ", en: "The post")) { $0.post },
    .text("name", Wording(vi: "Họ tên, không kèm học hàm, học vị", en: "The holder’s name without academic title")) {
      $0.name
    },
    .text("academic_title", Wording(vi: "Học hàm, học vị: PGS.TS.", en: "The academic title: PGS.TS.")) {
      $0.academicTitle
    },
    .text("full_name", Wording(vi: "Họ tên kèm học hàm, học vị", en: "The name with the academic title")) {
      [$0.academicTitle, $0.name].compactMap(\.self).joined(separator: " ")
    },
  ])
}
