import Diagnostics

extension Rule {
  static let sameAddress = Rule(
    id: "content/same-address",
    title: Wording(vi: "Mỗi địa chỉ chỉ có một nguồn", en: "Each address has one source"),
    reason: Wording(
      vi: "Hai tệp cùng một địa chỉ thì chỉ một tệp hiển thị, tệp kia bị mất mà không có cảnh báo.",
      en: "Of two files with one address only one shows; the other is silently lost."),
    breaks: [
      Example(
        [
          .init("content/tin/a.md", "---\ntitle: Một\n---\n"),
          .init("content/tin/a/index.md", "---\ntitle: Hai\n---\n"),
        ], fileAtFault: "content/tin/a/index.md"),
      Example(
        [
          .init("content/tin/_index.md", "---\ntitle: Một\n---\n"),
          .init("content/tin/index.md", "---\ntitle: Hai\n---\n"),
        ], fileAtFault: "content/tin/index.md"),
      Example([
        .init("content/mot.md", "---\ntitle: Một\n---\n"),
        .init("content/ba.md", "---\ntitle: Hai\nslug: ba\naliases: [/hai/, ↓/mot/]\n---\n"),
      ]),
      Example(
        [
          .init("content/site.yaml", "name: Ví dụ\nstatic_files: [mot/index.html]\n"),
          .init("content/mot.md", "---\ntitle: Một\n---\n"),
          .init("content/static/mot/index.html", "<p>Một</p>\n"),
        ], fileAtFault: "content/static/mot/index.html"),
    ],
    keeps: [
      Example([
        .init("content/tin/a.md", "---\ntitle: Một\n---\n"),
        .init("content/tin/a/b.md", "---\ntitle: Hai\naliases: [/tin/b/]\n---\n"),
      ])
    ])
}

extension Diagnostic {
  /// What to do where both are pages of one folder, whose address cannot be another.
  private static func folderPages(_ first: String, _ second: String) -> Wording? {
    let isOfOneFolder = PagePath.folder(of: first) == PagePath.folder(of: second)
    guard isOfOneFolder, PagePath.isSection(first), PagePath.isSection(second) else { return nil }
    return Wording(
      vi: "Thư mục chỉ có một trang riêng: chép phần cần giữ vào index.md rồi xóa \(PagePath.name(of: first))",
      en: "A folder has one page: copy what is to be kept into index.md, and delete \(PagePath.name(of: first))")
  }

  /// Two sources for one address, at the place of the second.
  static func sameAddress(_ address: String, of first: String, and second: String, at location: Location?)
    -> Diagnostic
  {
    Rule.sameAddress.finding(
      at: location,
      Wording(
        vi: "Hai nguồn có cùng địa chỉ \(address): \(first) và \(second)",
        en: "Two sources have the address \(address): \(first) and \(second)"),
      required: Wording(vi: "Mỗi địa chỉ một nguồn", en: "One source for each address"),
      help: folderPages(first, second)
        ?? Wording(
          vi: "Đổi tên một trong hai, hoặc cho một trang “slug” khác",
          en: "Rename one of them, or give a page another “slug”"))
  }
}
