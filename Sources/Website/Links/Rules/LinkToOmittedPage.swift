import Content
import Diagnostics
import Vietnamese

extension Rule {
  package static let omittedPage = Rule(
    id: "links/omitted-page",
    title: Wording(
      vi: "Trang công bố không được liên kết tới trang không công bố",
      en: "A published page does not link to a page that is not published"),
    reason: Wording(
      vi: "Trang đích là bản thảo, chưa đến ngày đăng, hết thời hạn đăng hoặc nội bộ thì người đọc gặp trang báo lỗi.",
      en:
        "Where the page is a draft, not yet due, expired or internal, the reader who follows the link meets an error page."
    ),
    breaks: [
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n↓[xem](b.md)\n"),
        .init("content/b.md", "---\ntitle: B\ndraft: true\n---\n"),
      ]),
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n↓[xem](b.md)\n"),
        .init("content/b.md", "---\ntitle: B\naudience: internal\n---\n"),
      ]),
    ],
    keeps: [
      Example([
        .init("content/a.md", "---\ntitle: A\n---\n\n[xem](b.md)\n"),
        .init("content/b.md", "---\ntitle: B\ndraft: false\naudience: public\n---\n"),
      ])
    ])

  func finding(at location: Location, _ written: String, omission: Omission) -> Diagnostic {
    let reason = omission.reason.wording
    let what = omission.kind == nil ? Wording(vi: "tệp", en: "file") : Wording(vi: "trang", en: "page")
    return finding(
      at: location,
      Wording(
        vi: "“\(written)” dẫn tới \(what.vi) không có trong lần công bố này: \(reason.vi)",
        en: "“\(written)” leads to a \(what.en) that this edition leaves out: \(reason.en)"),
      required: Wording(vi: "Một trang hoặc tệp được công bố", en: "A page or file that is published"),
      found: Wording(verbatim: omission.path),
      help: omission.kind == nil
        ? Wording(
          vi: "Bỏ liên kết, hoặc chuyển tệp đến cạnh một trang được công bố",
          en: "Remove the link, or move the file beside a page that is published")
        : Wording(
          vi: "Bỏ liên kết, hoặc sửa phần đầu của \(omission.path) để trang đó được công bố",
          en: "Remove the link, or change the front matter of \(omission.path) so that the page is published"))
  }
}

extension Omission.Reason {
  /// Why the page is left out, and since or until when.
  var wording: Wording {
    switch self {
    case .draft: Wording(vi: "còn là bản thảo", en: "it is a draft")
    case .notYetDue(let date):
      Wording(vi: "đến ngày \(date.numeric) mới công bố", en: "it is not due before \(date.iso)")
    case .expired(let date): Wording(vi: "hết thời hạn đăng từ ngày \(date.numeric)", en: "it expired on \(date.iso)")
    case .internal: Wording(vi: "chỉ lưu hành nội bộ", en: "it is for the office alone")
    case .faulty: Wording(vi: "có lỗi", en: "it has errors")
    case .unlinked: Wording(vi: "không bài nào dẫn tới", en: "no page leads to it")
    case .uninspected: Wording(vi: "chưa được kiểm tra bên trong", en: "it could not be looked into")
    }
  }
}
