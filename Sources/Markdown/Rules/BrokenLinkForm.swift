import Diagnostics

extension Rule {
  static let brokenLinkForm = Rule(
    id: "markdown/broken-link-form", severity: .warning,
    title: Wording(
      vi: "Liên kết và ảnh viết là [chữ](đường-dẫn), đường dẫn có khoảng trắng đặt trong < >",
      en: "Links and pictures are written [text](path), a path with spaces between < >"),
    reason: Wording(
      vi: "Viết khác đi thì không thành liên kết, không thành ảnh: dấu ngoặc và đường dẫn hiện ra cho người đọc.",
      en: "Written otherwise they are none, and readers see the brackets and the path."),
    breaks: [
      Example("content/a.md", page("Tải ↓[kế hoạch](tep/Kế hoạch 2026.pdf).")),
      Example("content/a.md", page("↓![Ảnh](anh (1).jpg)")),
      Example("content/a.md", page("- Xem ↓[mẫu đơn](tep/mau.doc")),
      Example("content/a.md", page("| Tệp |\n|---|\n| ↓[mẫu] (tep/mau.doc) |")),
      Example("content/a.md", page("> Xem ↓[bài cũ][không có].")),
    ],
    keeps: [
      Example("content/a.md", page("[a](<https://vi.example/a b>), \\[c](d e), `[f](g h)`.")),
      Example("content/a.md", page("[1][2], [a][b], [ ] (a), [g] (xem trang 5).\n\n[b]: https://vi.example/c")),
    ])

  func finding(at location: Location, _ slip: LinkSlip) -> Diagnostic {
    let written = "\(slip.isPicture ? "!" : "")[\(slip.words)]".shortenedMiddle
    let (what, thing) = slip.isPicture ? ("ảnh", "picture") : ("liên kết", "link")
    let message: Wording
    let help: Wording
    switch slip.fault {
    case .spaces:
      message = Wording(
        vi: "“\(written)(…)” không thành \(what) vì đường dẫn có khoảng trắng hoặc dấu ngoặc",
        en: "“\(written)(…)” is no \(thing): its path holds spaces or brackets")
      help = Wording(vi: "Viết \(slip.corrected)", en: "Write \(slip.corrected)")
    case .unclosed:
      message = Wording(
        vi: "“\(written)(…” không thành \(what) vì thiếu dấu )", en: "“\(written)(…” is no \(thing): its ) is missing")
      help = Wording(vi: "Thêm dấu ) ngay sau đường dẫn", en: "Put ) right behind the path")
    case .apart:
      message = Wording(
        vi: "“\(written) (…)” không thành \(what) vì có khoảng trắng giữa ] và (",
        en: "“\(written) (…)” is no \(thing): a space stands between ] and (")
      help = Wording(vi: "Viết \(slip.corrected)", en: "Write \(slip.corrected)")
    case .unknownName:
      message = Wording(
        vi: "“\(written)[\(slip.address)]” không thành \(what) vì trong bài không có địa chỉ tên “\(slip.address)”",
        en: "“\(written)[\(slip.address)]” is no \(thing): the text gives no address by the name “\(slip.address)”")
      help = Wording(
        vi: "Viết \(written)(đường-dẫn), hoặc thêm dòng “[\(slip.address)]: đường-dẫn”",
        en: "Write \(written)(path), or add a line “[\(slip.address)]: path”")
    }
    return finding(at: location, message, help: help)
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
