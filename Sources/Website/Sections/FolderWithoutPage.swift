import Content
import Diagnostics
import Text

extension Rule {
  static let folderWithoutPage = Rule(
    id: "content/folder-without-page", severity: .warning,
    title: Wording(
      vi: "Thư mục có bài thì có trang riêng, ghi tên của mục",
      en: "A folder with pages has one of its own, with its title"),
    reason: Wording(
      vi: "Không có trang riêng, tên mục phải lấy theo tên thư mục, nên không có dấu: “Tai lieu”.",
      en: "Without one its title is made of the folder's name, which has no marks: “Tai lieu”."),
    breaks: [
      Example(
        [.init("content/tai-lieu/mau-don.md", "---\ntitle: Mẫu đơn\n---\n")],
        fileAtFault: "content/tai-lieu/mau-don.md")
    ],
    keeps: [
      Example([
        .init("content/tai-lieu/index.md", "---\ntitle: Tài liệu\n---\n"),
        .init("content/tai-lieu/mau-don.md", "---\ntitle: Mẫu đơn\n---\n"),
      ]),
      Example([
        .init("content/tai-lieu/_index.md", "---\ntitle: Tài liệu\n---\n"),
        .init("content/tai-lieu/mau-don.md", "---\ntitle: Mẫu đơn\n---\n"),
      ]),
      Example([.init("content/tin-tuc/2026/a.md", "---\ntitle: A\ndate: 2026-09-05\n---\n")]),
    ])
}

/// Looks for folders whose title on the site is made of their name.
enum FolderWithoutPage {
  /// One finding a folder, at the first of its pages. A name of digits is a year and needs no marks.
  static func findings(_ sections: SectionTree, _ site: Site) -> [Diagnostic] {
    guard site.settings.language.hasPrefix("vi") else { return [] }
    return sections.all.filter { $0.hasMadeUpTitle && $0.title.contains(where: \.isLetter) }.compactMap { section in
      guard let page = site.pages.first(where: { $0.address.hasPrefix(section.address) }) else { return nil }
      let depth = section.address.split(separator: "/").count
      let folder = SourcePath.split(page.source.path).dropFirst().prefix(depth).joined(separator: "/")
      return Rule.folderWithoutPage.finding(
        at: Location(file: page.source.path),
        Wording(
          vi: "Thư mục \(folder) chưa có trang riêng, nên tên của nó hiện ra không dấu: “\(section.title)”",
          en: "The folder \(folder) has no page of its own, so that its title shows without marks: “\(section.title)”"),
        help: Wording(
          vi: "Tạo trang đó bằng lệnh: kyyeu new section \(folder) \"Tên của mục\"",
          en: "Make it with: kyyeu new section \(folder) \"Its title\""))
    }
  }
}
