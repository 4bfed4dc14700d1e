import Diagnostics

extension Diagnostic {
  /// An internal text that was seen in outputs; `location` is where the file behind the first of them says it.
  static func internalValue(_ text: InternalText, seen: Seen, at location: Location?) -> Diagnostic {
    let shown = text.shown.count > 60 ? text.shown.prefix(60) + "…" : text.shown[...]
    let origin = text.origin()
    let path = seen.first.path
    let more =
      seen.others == 0
      ? Wording(verbatim: "") : Wording(vi: " và \(seen.others) tệp khác", en: " and \(seen.others) more")
    return Rule.internalValue.finding(
      at: location,
      Wording(
        vi: "Nội dung nội bộ “\(shown)” của \(origin) có trong tệp công khai \(path)\(more.vi)",
        en: "“\(shown)”, which is internal at \(origin), stands in the public file \(path)\(more.en)"),
      required: Wording(
        vi: "Bản công khai không có nội dung nội bộ", en: "Nothing that is internal in the public edition"),
      help: Wording(
        vi: "Bỏ nội dung này khỏi bài công khai; nếu được phép công khai thì ghi ở phần khai báo của bài: "
          + "cleared_texts: [{text: nguyên văn câu đó, reason: lý do}]",
        en: "Take it out of the public page; if it may be public, say so in the front matter of that page: "
          + "cleared_texts: [{text: the sentence as it is written, reason: why}]"))
  }

  /// The address of an internal page, taken by an output.
  static func internalPage(_ file: String, published sighting: Sighting) -> Diagnostic {
    Rule.internalValue.finding(
      at: sighting.source.map { Location(file: $0) },
      Wording(
        vi: "Tệp công khai \(sighting.path) có địa chỉ của trang nội bộ \(file)",
        en: "The public file \(sighting.path) has the address of the internal page \(file)"),
      required: Wording(
        vi: "Bản công khai không có địa chỉ nội bộ", en: "No internal address in the public edition"),
      help: Wording(vi: "Đổi tên một trong hai tệp", en: "Rename one of the two files"))
  }
}

extension Rule {
  static let internalValue = Rule(
    id: "privacy/internal-value",
    title: Wording(
      vi: "Bản công khai không có nội dung, địa chỉ hay số liệu nội bộ",
      en: "The public edition holds no internal text, address or figure"),
    reason: Wording(
      vi:
        "Đưa dữ liệu cá nhân hay việc nội bộ lên mạng có thể vi phạm Luật Bảo vệ dữ liệu cá nhân (91/2025/QH15) và không thể thu hồi. "
        + "Chương trình so lời văn, không so cách trình bày: câu nội bộ từ 5 tiếng trở lên bị chép, hoặc một đoạn 15 tiếng liền nhau "
        + "của câu dài hơn, đều là lỗi; số, ký hiệu văn bản, ngày tháng, tên tổ chức và cụm từ dùng chung không được tính. Đoạn có ở ba "
        + "bài công khai trở lên không còn là nội bộ.",
      en:
        "Personal data and internal matters on the web may break the law on personal data (91/2025/QH15), and cannot be taken back. "
        + "What is compared is the words, not how they look: an internal sentence of 5 syllables or more that was copied, or 15 "
        + "syllables in a row of a longer one; numbers of documents, dates, names of bodies and standing phrases do not count. What "
        + "stands in three public pages or more is internal no longer."
    ),
    breaks: [
      Example(
        [
          .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n\n\(secret)\n"),
          .init("content/static/ghi-chu.txt", "Ghi chú: \(secret)\n"),
        ], fileAtFault: "content/static/ghi-chu.txt"),
      Example(
        [
          .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n"),
          .init("content/tin.md", "---\ntitle: Tin\n---\n\nXem Biên bản họp kín để biết.\n"),
        ], fileAtFault: "content/tin.md"),
      Example(
        [
          .init("content/bien-ban.md", "---\ntitle: Biên bản\naudience: internal\n---\n\n**\(secret)** và bộ môn.\n"),
          .init("content/tin.md", "---\ntitle: Tin\n---\n\n\(secret.lowercased()) và bộ\nmôn, theo “tin nhanh”.\n"),
        ], fileAtFault: "content/tin.md"),
    ],
    keeps: [
      Example([
        .init("content/bien-ban.md", "---\ntitle: Biên bản họp kín\naudience: internal\n---\n\n\(secret)\n"),
        .init("content/tin.md", "---\ntitle: Tin\n---\n\nChi bộ đã họp.\n"),
      ]),
      Example([
        .init("content/bien-ban.md", "---\ntitle: Biên bản\naudience: internal\n---\n\n\(secret).\n"),
        .init(
          "content/tin.md",
          "---\ntitle: Tin\ncleared_texts:\n  - text: \(secret)\n    reason: Đảng ủy đồng ý công bố\n---\n\n\(secret).\n"
        ),
      ]),
    ])

  private static let secret = "Đồng chí nêu ý kiến về việc phân công công tác của tổ"
}
