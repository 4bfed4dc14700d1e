import Diagnostics

/// Explains to who writes a look of printed reports what `data.json` holds and which files make the look.
package enum PrintReference {
  /// One name of the data: where it stands, and what it means.
  struct Entry: Sendable {
    let name: String
    let meaning: Wording

    init(_ name: String, _ vi: String, _ en: String) {
      self.name = name
      meaning = Wording(vi: vi, en: en)
    }
  }

  /// One part of the data with its names, in the order of the data.
  struct Part: Sendable {
    let title: Wording
    let entries: [Entry]
  }

  /// The explanation as text, a name a line.
  package static func render(language: Language) -> String {
    let width = parts.flatMap(\.entries).map(\.name.count).max() ?? 0
    let sections = parts.map { part in
      let lines = part.entries.map { entry in
        "  " + entry.name + String(repeating: " ", count: width - entry.name.count + 2) + entry.meaning[language]
      }
      return ([part.title[language]] + lines).joined(separator: "\n")
    }
    return ([introduction[language]] + sections).joined(separator: "\n\n")
  }

  /// Every name that the data can hold, those of inner objects by themselves.
  package static var names: Set<String> {
    Set(
      parts.flatMap(\.entries).flatMap { $0.name.split(separator: "/").map { $0.trimmingCharacters(in: .whitespaces) } }
    )
  }

  private static let introduction = Wording(
    vi: """
      Mẫu in báo cáo: các tệp .typ trong templates/print, ngôn ngữ Typst 0.15. Tệp của trang thông tin thay tệp cùng tên đi kèm \
      kyyeu; các tệp khác giữ nguyên. Muốn đổi khoảng cách, độ rộng biểu đồ, cỡ chữ nhỏ nhất của bảng thì chỉ cần chép \
      settings.typ vào templates/print của trang và sửa. Chiều dài, cỡ chữ do thể thức quy định nằm trong data.layout \
      (“kyyeu explain layout party --format json”). Mẫu in không viết chữ nào của mình: mọi chữ đều lấy từ data.json.
      """,
    en: """
      The look of printed reports: the .typ files of templates/print, in Typst 0.15. A file of the site replaces the one of the \
      same name that comes with kyyeu; the others stay. To change gaps, the width of charts or the smallest letters of tables, \
      copy settings.typ into the site's templates/print and change it there. Lengths and letters of the official layout are in \
      data.layout (`kyyeu explain layout party --format json`). A look writes no word of its own: all come from data.json.
      """)
}
