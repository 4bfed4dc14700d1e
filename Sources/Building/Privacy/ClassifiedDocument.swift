import Content
import Diagnostics
import Markdown

extension SiteCheck {
  /// No text that is stamped secret lies in `content/`, whatever edition it is in, or in none.
  static let classifiedDocument = SiteCheck(rule: .classifiedDocument) { site in
    let shown = (site.pages + site.chapters).map { ($0.fields, $0.body) }
    let others = (site.internalPages + site.aside).map { ($0.fields, $0.body) }
    let tables = site.figures.sets.flatMap(\.tables)
    return (shown + others).flatMap { fields, body in
      StampedPlaces.all(in: fields, body: body).findings(inFile: fields.source.path)
    } + tables.flatMap { StampedPlaces.all(in: $0).findings(inFile: $0.source.path) }
  }
}

extension Diagnostic {
  /// The finding for a text that is stamped, also for one that was taken out of an attached file.
  static func classified(at location: Location) -> Diagnostic {
    Rule.classifiedDocument.finding(
      at: location,
      Wording(
        vi: "Văn bản này mang dấu chỉ độ mật", en: "This document is stamped secret"),
      required: Wording(
        vi: "Không văn bản MẬT, TỐI MẬT, TUYỆT MẬT nào trong bản công khai hay bản nội bộ",
        en: "No document stamped MẬT, TỐI MẬT or TUYỆT MẬT in any edition, public or internal"),
      help: Wording(
        vi:
          "Đưa tệp này ra khỏi content/ và quản lý theo chế độ tài liệu mật; nếu không phải văn bản mật thì bỏ dòng dấu",
        en: "Take the file out of content/ and keep it as secret papers are kept; if it is none, remove the stamp"))
  }
}

extension Rule {
  static let classifiedDocument = Rule(
    id: "privacy/classified-document",
    title: Wording(
      vi: "Không đưa văn bản, tài liệu có độ mật vào chương trình này, kể cả bản nội bộ",
      en: "No secret document goes into a site or report, not even into the internal edition"),
    reason: Wording(
      vi:
        "Luật Bảo vệ bí mật nhà nước (117/2025/QH15) cấm đưa tài liệu mật lên mạng và vào máy tính nối mạng; bản nội bộ cũng vậy.",
      en:
        "The law on state secrets (117/2025/QH15) forbids such papers on a network or a machine that is on one; that holds for the internal edition too."
    ),
    breaks: [
      Example("content/a.md", "---\ntitle: A\nsecrecy: ↓Mật\n---\n"),
      Example("content/a.md", page("Mở đầu.\n\n**↓TỐI MẬT**\n\nNội dung.")),
      Example("content/a.md", "---\ntitle: A\naudience: internal\n---\n\n↓MẬT\n"),
      Example("content/a.md", "---\ntitle: A\ndraft: true\n---\n\n↓MẬT\n"),
      Example("content/a.md", page("| Số 1 |\n|---|\n\n(↓MẬT)")),
      Example("content/a.md", page("↓TỐI MẬT - Bản số: 01")),
      Example("content/a.md", page("↓ĐỘ MẬT: TỐI MẬT")),
      Example("content/a.md", page("| A | B |\n|---|---|\n| ↓MẬT | Số: 12 |")),
      Example("content/a.md", page("| Số | Độ mật |\n|---|---|\n| 12 | ↓Mật |")),
      Example("content/a.md", page("M&#7852;T").replacing("M&#", with: "↓M&#")),
      Example("content/a.md", page("↓M Ậ T")),
      Example("content/a.md", "---\ntitle: ↓TỐI MẬT\n---\n"),
      Example("content/a.md", "---\ntitle: A\ntags: [Đoàn, ↓MẬT]\n---\n"),
    ],
    keeps: [
      Example("content/a.md", page("Công tác bảo mật, bí mật nhà nước. Bảng MẬT ĐỘ dân cư.\n\nMật ong")),
      Example("content/a.md", page("# BẢO MẬT THÔNG TIN\n\n## MẬT ĐỘ DÂN CƯ")),
      Example("content/a.md", page("Văn bản có ba mức: TUYỆT MẬT, TỐI MẬT, MẬT.")),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}
