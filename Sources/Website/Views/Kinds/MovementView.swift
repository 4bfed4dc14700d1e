import Diagnostics
import Templates

/// What the page of a movement says beyond its text.
struct MovementView: View {
  let organisation: ReferenceView
  let since: String?

  static let fields = Fields<MovementView>([
    .view("organisation", Wording(vi: "Tổ chức chủ trì", en: "The organisation that leads it")) { $0.organisation },
    .text("since", Wording(vi: "Năm bắt đầu", en: "The year it began")) { $0.since },
  ])
}
