import Content
import Diagnostics
import Templates

/// Everything that a page template can show.
///
/// A section stands only where it has something to say: `committee` on the page of the committee, `pagination` under a long list.
struct PageView: Sendable {
  let site: SiteView
  let strings: NamedTexts
  let assets: NamedTexts
  let menu: [MenuItemView]
  let breadcrumbs: [BreadcrumbView]
  let head: HeadView
  let page: ArticleView
  /// What the page says beyond its text by its kind.
  let kind: KindView?
  let report: ReportView?
  let entries: [EntryView]
  let pagination: PaginationView?
  let sections: [SectionView]
  let tags: [TagCountView]
  let tag: TagView?
  /// Of the whole site, and so made only where the template of some page shows them.
  let officeHolders: OnDemand<[OfficeHolderView]>

  /// The fields of a page of a site that has these kinds: those of every page, and one for what pages of each kind say.
  package static func fields(_ kinds: SiteKinds) -> Fields<PageView> {
    let ofKinds = kinds.shippedFirst.filter { !$0.isClosed && !$0.ownFields.isEmpty }.map(field)
    return Fields(distinct: beforeKinds + ofKinds + afterKinds)
  }

  /// Names that the view of every page has, whatever kinds there are.
  static let commonNames = Set(Fields(beforeKinds + afterKinds).declaration.names)

  private static func field(_ kind: KindDeclaration) -> ViewField<PageView> {
    let doc = Wording(vi: "Chỉ ở bài loại “\(kind.name.vi)”", en: "On pages of the kind “\(kind.name.en)” only")
    return .view(kind.view, doc, of: KindFields.fields(of: kind)) { page in
      page.kind.flatMap { $0.page.kind == kind.kind ? $0 : nil }
    }
  }

  private static let beforeKinds: [ViewField<PageView>] = [
    .view(
      "site",
      Wording(
        vi: "Trang thông tin: tên, địa chỉ trang chủ, liên hệ", en: "The site: its name, its home page, how to reach it"
      )
    ) { $0.site },
    .texts(
      "strings", Wording(vi: "Các chữ hiển thị trong templates/strings", en: "The visible words of templates/strings")
    ) { $0.strings },
    .texts(
      "assets",
      Wording(
        vi: "Địa chỉ các tệp trong templates/assets: site.css là assets.site_css",
        en: "Addresses of the files of templates/assets: site.css is assets.site_css")
    ) { $0.assets },
    .list("menu", Wording(vi: "Danh mục chính", en: "The main menu")) { $0.menu },
    .flag("has_menu", Wording(vi: "Có danh mục hay không", en: "Whether there is a menu")) { !$0.menu.isEmpty },
    .list(
      "breadcrumbs",
      Wording(vi: "Đường dẫn từ trang chủ đến trang đang xem", en: "The way from the home page to the page shown")
    ) { $0.breadcrumbs },
    .flag(
      "has_breadcrumbs",
      Wording(
        vi: "Có đường dẫn hay không; trang chủ thì không", en: "Whether there is such a way; the home page has none")
    ) { !$0.breadcrumbs.isEmpty },
    .view("head", Wording(vi: "Nội dung cho phần head của trang", en: "What goes into the head of the page")) {
      $0.head
    },
    .view("page", Wording(vi: "Chính trang đang xem", en: "The page shown itself")) { $0.page },
  ]

  private static let afterKinds: [ViewField<PageView>] = [
    .view("report", Wording(vi: "Chỉ ở trang báo cáo năm", en: "On the page of an annual report only")) { $0.report },
    .list(
      "entries",
      Wording(
        vi: "Các trang được liệt kê ở trang mục, trang chuyên mục, trang chủ",
        en: "The pages listed on a section, a tag or the home page")
    ) { $0.entries },
    .flag("has_entries", Wording(vi: "Có trang nào được liệt kê không", en: "Whether any page is listed")) {
      !$0.entries.isEmpty
    },
    .view(
      "pagination",
      Wording(vi: "Chỉ có khi danh sách dài hơn một trang", en: "Only where the list is longer than one page")
    ) { $0.pagination },
    .list("sections", Wording(vi: "Các mục của trang chủ", en: "The sections, on the home page")) { $0.sections },
    .flag("has_sections", Wording(vi: "Có mục nào không", en: "Whether there are sections")) { !$0.sections.isEmpty },
    .list(
      "tags", Wording(vi: "Mọi chuyên mục, ở trang liệt kê chuyên mục", en: "All tags, on the page that lists them")
    ) { $0.tags },
    .flag("has_tags", Wording(vi: "Có chuyên mục nào không", en: "Whether there are tags")) { !$0.tags.isEmpty },
    .view("tag", Wording(vi: "Chỉ ở trang của một chuyên mục", en: "On the page of a tag only")) { $0.tag },
    .list(
      "office_holders",
      Wording(vi: "Mọi chức vụ và người giữ trong toàn trang thông tin", en: "Every post of the site and who holds it")
    ) { $0.officeHolders.value },
    .flag("has_office_holders", Wording(vi: "Có chức vụ nào không", en: "Whether any post is named")) {
      !$0.officeHolders.value.isEmpty
    },
  ]
}
