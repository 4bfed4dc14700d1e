import Content
import Diagnostics
import Templates

/// What is the same on every page: whose site it is.
struct SiteView: View {
  let name: String
  let parent: String?
  let description: String?
  let language: String
  let homeURL: String
  let handbookURL: String?
  let contact: ContactView?
  let hasBaseURL: Bool

  static let fields = Fields<SiteView>([
    .text("name", Wording(vi: "Tên của trang thông tin", en: "The site’s name")) { $0.name },
    .text("parent", Wording(vi: "Tên tổ chức cấp trên", en: "The body above the one that publishes")) { $0.parent },
    .text("description", Wording(vi: "Một câu giới thiệu", en: "One sentence about the site")) { $0.description },
    .text("language", Wording(vi: "Mã ngôn ngữ của trang thông tin: vi", en: "The site’s language tag: vi")) {
      $0.language
    },
    .text("home_url", Wording(vi: "Địa chỉ trang chủ", en: "The address of the home page")) { $0.homeURL },
    .text(
      "handbook_url",
      Wording(
        vi: "Địa chỉ của hướng dẫn sử dụng chương trình, nếu trang thông tin có",
        en: "The address of the editors’ handbook, where the site holds it")
    ) { $0.handbookURL },
    .view("contact", Wording(vi: "Cách liên hệ", en: "How the body can be reached")) { $0.contact },
    .flag(
      "has_base_url",
      Wording(vi: "Có địa chỉ công bố (base_url) hay không", en: "Whether the site knows its public address (base_url)")
    ) { $0.hasBaseURL },
  ])
}

extension SiteView {
  init(_ settings: SiteSettings, routes: Routes, hasHandbook: Bool) {
    self.init(
      name: settings.name, parent: settings.parent, description: settings.description, language: settings.language,
      homeURL: routes.url("/"), handbookURL: hasHandbook ? routes.url(Handbook.address) : nil,
      contact: settings.contact.map(ContactView.init), hasBaseURL: routes.origin != nil)
  }
}
