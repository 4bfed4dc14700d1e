import Content
import Diagnostics
import Vietnamese

extension SiteCheck {
  /// No text that is stamped secret is in any edition, nor beside one: what is internal counts for the public edition too.
  package static let classifiedDocument = SiteCheck(rule: .classifiedDocument) { site in
    let shown = (site.pages + site.chapters).flatMap { page in
      var places = SecrecyStamp.places(in: page.source, body: page.body)
      if page.secrecy != nil { places.insert(page.fieldLocation("secrecy"), at: 0) }
      if case .annualReport(let report) = page.details {
        for (item, mark) in report.marks.enumerated() where SecrecyStamp.isStamp(mark) {
          places.append(page.fieldLocation("marks", item: item))
        }
      }
      return places
    }
    let withheld = site.withheld.flatMap { page in
      SecrecyStamp.places(in: page.source, body: page.body)
        + (page.secrecy == nil ? [] : [page.fieldLocation("secrecy")])
    }
    return (shown + withheld).map(Diagnostic.classified)
  }
}

extension Diagnostic {
  fileprivate static func classified(at location: Location) -> Diagnostic {
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
  package static let classifiedDocument = Rule(
    id: "privacy/classified-document",
    title: Wording(
      vi: "Không đưa văn bản mật vào trang thông tin hay báo cáo", en: "No secret document goes into a site or report"),
    reason: Wording(
      vi:
        "Luật Bảo vệ bí mật nhà nước (117/2025/QH15) cấm đưa tài liệu mật lên mạng và vào máy tính nối mạng; bản nội bộ cũng vậy.",
      en:
        "The law on state secrets (117/2025/QH15) forbids such papers on a network or a machine that is on one; that holds for the internal edition too."
    ),
    breaks: [
      Example("content/a.md", "---\ntitle: A\nsecrecy: ↓Mật\n---\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\nMở đầu.\n\n↓**TỐI MẬT**\n\nNội dung.\n"),
      Example("content/a.md", "---\ntitle: A\naudience: internal\n---\n\n↓MẬT\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\n| Số 1 |\n|---|\n\n↓(MẬT)\n"),
    ],
    keeps: [
      Example(
        "content/a.md", "---\ntitle: A\n---\n\nCông tác bảo mật, bí mật nhà nước. Bảng MẬT ĐỘ dân cư.\n\nMật ong\n")
    ])
}
