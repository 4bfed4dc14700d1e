import Diagnostics
import Templates

/// The page at a former address, which leads on to the present one.
struct RedirectView: View {
  let title: String
  let url: String
  let canonical: String?
  let language: String
  let strings: NamedTexts

  package static let fields = Fields<RedirectView>([
    .text("title", Wording(vi: "Tên của trang đích", en: "The title of the page it leads to")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ hiện nay của trang", en: "The page’s present address")) { $0.url },
    .text(
      "canonical",
      Wording(
        vi: "Địa chỉ đầy đủ hiện nay; chỉ có khi có base_url",
        en: "The present address in full; only where base_url is known")
    ) { $0.canonical },
    .text("language", Wording(vi: "Mã ngôn ngữ của trang đích", en: "The language tag of the page it leads to")) {
      $0.language
    },
    .texts(
      "strings", Wording(vi: "Các chữ hiển thị trong templates/strings", en: "The visible words of templates/strings")
    ) { $0.strings },
  ])
}
