import Diagnostics
import Templates

/// What the page of a partner enterprise says beyond its text.
struct PartnerView: View {
  let since: String?
  let departments: [NameView]
  let website: String?

  static let fields = Fields<PartnerView>([
    .text("since", Wording(vi: "Năm bắt đầu hợp tác", en: "The year the work together began")) { $0.since },
    .list("departments", Wording(vi: "Các bộ môn cùng hợp tác", en: "The departments that work with it")) {
      $0.departments
    },
    .flag("has_departments", Wording(vi: "Có bộ môn nào không", en: "Whether any department is named")) {
      !$0.departments.isEmpty
    },
    .text("website", Wording(vi: "Trang thông tin của doanh nghiệp", en: "The enterprise’s website")) { $0.website },
  ])
}
