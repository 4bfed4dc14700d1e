import Diagnostics
import Templates

/// What the page of an activity says beyond its text.
struct ActivityView: View {
  let endDate: DateView?
  let movement: ReferenceView?
  let organisation: ReferenceView?
  let place: String?
  let participants: String?

  static let fields = Fields<ActivityView>([
    .view("end_date", Wording(vi: "Ngày kết thúc", en: "The last day")) { $0.endDate },
    .view("movement", Wording(vi: "Phong trào mà hoạt động hưởng ứng", en: "The movement it belongs to")) {
      $0.movement
    },
    .view("organisation", Wording(vi: "Tổ chức chủ trì", en: "The organisation that leads it")) { $0.organisation },
    .text("place", Wording(vi: "Địa điểm", en: "The place")) { $0.place },
    .text("participants", Wording(vi: "Số người tham gia", en: "How many people took part")) { $0.participants },
  ])
}
