import Diagnostics
import Input

/// Looks whether a page asks for an audience that what it is does not allow.
enum NeverPublic {
  static func check(
    _ common: ReadPage.Common, _ standing: AudienceStanding, _ kinds: SiteKinds, _ reader: inout FieldReader
  ) {
    guard common.audience == .public, standing.audience == .internalAlways else { return }
    let name: Wording
    switch standing.ground {
    case .documentType(let type, _): name = Wording(verbatim: type)
    case .kind(let kind): name = kinds[kind].name
    default: return
    }
    reader.report(.neverPublic(name, at: reader.location(of: "audience")))
  }
}

extension Rule {
  static let neverPublic = Rule(
    id: "content/never-public",
    title: Wording(
      vi: "Biên bản, bản kiểm điểm không được ghi là công khai",
      en: "Minutes and self-criticism are not marked public"),
    reason: Wording(
      vi:
        "Biên bản ghi ý kiến của từng người, bản kiểm điểm ghi khuyết điểm của tập thể, cá nhân; đăng lên mạng là làm lộ việc nội bộ và thông tin cá nhân.",
      en:
        "Minutes hold what each person said, self-criticism the failings of a body and its people; on the web they expose both."
    ),
    breaks: [
      Example("content/bien-ban/a.md", minutes(audience: "↓public")),
      Example("content/van-ban/a.md", document("Biên bản", "03-BB/ĐU", audience: "↓public")),
      Example("content/van-ban/a.md", document("BIÊN BẢN HỌP", "12/BB-KCK", audience: "↓public")),
      Example("content/van-ban/a.md", document("Văn bản", "03-BB/ĐU", audience: "↓public")),
      Example("content/van-ban/a.md", document("Báo cáo kiểm điểm", "03-BC/ĐU", audience: "↓public")),
    ],
    keeps: [
      Example("content/bien-ban/a.md", minutes(audience: "internal")),
      Example("content/van-ban/a.md", document("Biên bản", "03-BB/ĐU", audience: "internal")),
      Example("content/van-ban/a.md", document("Biên bản ghi nhớ", "03-BB/ĐU", audience: "public")),
      Example("content/van-ban/a.md", document("Nghị quyết", "03-NQ/ĐU", audience: "public")),
      Example("content/van-ban/a.md", document("Báo cáo", "03-BC/ĐU", audience: "public")),
    ])

  private static func minutes(audience: String) -> String {
    "---\ntitle: Họp tháng 9\ndate: 5/9/2026\nchair: Nguyễn Văn A\nsecretary: Trần Thị B\naudience: \(audience)\n---\n"
  }

  private static func document(_ type: String, _ number: String, audience: String) -> String {
    """
    ---
    title: Họp tháng 9
    type: \(type)
    number: \(number)
    issuer: Đảng ủy
    issued_on: 5/9/2026
    audience: \(audience)
    ---

    """
  }
}

extension Diagnostic {
  /// A page of a kind, or a document of a type, that is never published, whose `audience:` at `location` says public.
  static func neverPublic(_ name: Wording, at location: Location) -> Diagnostic {
    Rule.neverPublic.finding(
      at: location,
      Wording(vi: "“\(name.vi)” không được đăng công khai", en: "“\(name.en)” is never published"),
      required: Wording(vi: "audience: internal, hoặc không ghi", en: "audience: internal, or nothing"),
      found: Wording(verbatim: "audience: public"),
      help: Wording(
        vi: "Xóa dòng này; nội dung được phép phổ biến thì viết thành tin hoặc thông báo riêng",
        en: "Delete this line; what may be known goes into news or a notice of its own"))
  }
}
