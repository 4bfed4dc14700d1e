import Diagnostics
import Templates

/// What the page of a study session says beyond its text.
struct SessionView: View {
  let subject: String
  let level: String
  let levelLabel: String
  let resolution: ResolutionView?
  let required: String?
  let present: String?
  let percent: String?
  let place: String?

  static let fields = Fields<SessionView>([
    .text("subject", Wording(vi: "Nội dung học tập", en: "What is studied")) { $0.subject },
    .text("level", Wording(vi: "Cấp, như ghi ở level: central", en: "Whose programme it is, as written: central")) {
      $0.level
    },
    .text("level_label", Wording(vi: "Tên cấp để hiển thị", en: "The level as it is shown")) { $0.levelLabel },
    .view("resolution", Wording(vi: "Nghị quyết được học tập", en: "The resolution studied")) { $0.resolution },
    .text("required", Wording(vi: "Số đảng viên phải tham gia", en: "How many members had to attend")) { $0.required },
    .text("present", Wording(vi: "Số đảng viên có mặt", en: "How many members were present")) { $0.present },
    .text("percent", Wording(vi: "Tỷ lệ có mặt: 100%", en: "The share present: 100%")) { $0.percent },
    .text("place", Wording(vi: "Địa điểm", en: "The place")) { $0.place },
  ])
}
