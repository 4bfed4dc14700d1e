import Diagnostics
import Templates

/// A section on the home page, with its first entries.
struct SectionView: View {
  let title: String
  let url: String
  let summary: String?
  let entries: [EntryView]

  static let fields = Fields<SectionView>([
    .text("title", Wording(vi: "Tên mục", en: "The section’s title")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ mục", en: "The section’s address")) { $0.url },
    .text("summary", Wording(vi: "Tóm tắt", en: "The summary")) { $0.summary },
    .list(
      "entries",
      Wording(vi: "Những trang đầu của mục, mới nhất trước", en: "The first of its pages, the newest before the others")
    ) { $0.entries },
    .flag("has_entries", Wording(vi: "Có trang nào không", en: "Whether there are any")) { !$0.entries.isEmpty },
  ])
}
