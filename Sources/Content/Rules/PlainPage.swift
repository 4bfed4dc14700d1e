import Diagnostics
import Input

extension Rule {
  static let plainPage = Rule(
    id: "content/plain-page", severity: .hint,
    title: Wording(
      vi: "Bài trong mỗi thư mục phải khai đủ các mục của loại bài đó",
      en: "Pages in the folder of a kind have the keys of that kind"),
    reason: Wording(
      vi:
        "Thiếu mục bắt buộc của loại bài, bài chỉ được coi là trang thường: tin không có ngày, phong trào không có đoàn thể.",
      en: "Without what its kind requires a page counts as an ordinary one: news without a date, a movement of nobody."),
    breaks: [
      Example([.init("content/tin-tuc/a.md", "---\ntitle: Tin\n---\n")], fileAtFault: "content/tin-tuc/a.md")
    ],
    keeps: [
      Example("content/tin-tuc/a.md", "---\ntitle: Tin\ndate: 2026-09-05\n---\n"),
      Example("content/tin-tuc/a.md", "---\ntitle: Tin\nkind: page\n---\n"),
    ])
}

extension Diagnostic {
  /// One finding for all such pages of a folder, at the first of them.
  static func plainPages(count: Int, first: String, kind: KindDeclaration) -> Diagnostic {
    let missing = kind.fields.filter { $0.isRequired && $0.name != "title" }.map(\.name).joined(separator: ", ")
    let folder = PagePath.folder(of: first)
    return Rule.plainPage.finding(
      at: Location(file: first),
      Wording(
        vi: "\(count) trang trong \(folder)/ được coi là trang thường, không phải loại “\(kind.kind.rawValue)”",
        en: "Pages in \(folder)/ that count as ordinary pages, not as “\(kind.kind.rawValue)”: \(count)"),
      required: Wording(vi: "Các mục \(missing)", en: "The keys \(missing)"),
      help: Wording(
        vi: "Thêm các mục đó, hoặc ghi “kind: page” nếu đúng là trang thường",
        en: "Add these keys, or write “kind: page” where ordinary pages are meant"))
  }

  /// The findings for all pages that were taken for ordinary ones, folder by folder; files in the order of their paths.
  static func plainPages(_ pages: [(file: ContentFile, kind: KindDeclaration)]) -> [Diagnostic] {
    Dictionary(grouping: pages) { PagePath.folder(of: $0.file.path) }.values.compactMap { group in
      group.first.map { plainPages(count: group.count, first: $0.file.diskPath, kind: $0.kind) }
    }
  }
}
