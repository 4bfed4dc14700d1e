import Diagnostics

extension Rule {
  static let imageWithoutAlt = Rule(
    id: "markdown/image-without-alt",
    title: Wording(vi: "Mỗi ảnh phải có lời mô tả", en: "Every picture has a text that describes it"),
    reason: Wording(
      vi: "Thiếu lời mô tả, người khiếm thị không nắm được nội dung ảnh (WCAG 2.2, mục 1.1.1).",
      en: "Blind readers hear the description instead of the picture; without it they miss it (WCAG 2.2, 1.1.1)."),
    breaks: [
      page("↓![](anh.svg)\n"),
      page("Xem ↓![ ](anh.svg \"Hội nghị\").\n"),
    ],
    keeps: [page("![Toàn cảnh hội nghị](anh.svg)\n\n![-](anh.svg)\n")])

  /// A page with a picture beside it.
  private static func page(_ text: String) -> Example {
    Example([
      .init("content/a.md", "---\ntitle: A\n---\n\n\(text)"),
      .init("content/anh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>\n"),
    ])
  }

  /// A picture without a description.
  func finding(imageAt location: Location) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Ảnh chưa có lời mô tả", en: "The picture has no description"),
      required: Wording(
        vi: "Một câu ngắn nói ảnh cho thấy gì, đặt giữa [ và ]",
        en: "A short sentence between [ and ] that says what it shows"),
      help: Wording(
        vi: "Viết ![Toàn cảnh hội nghị](tệp-ảnh); ảnh chỉ để trang trí thì viết ![-](tệp-ảnh)",
        en: "Write ![The hall during the conference](file); for a picture that only decorates write ![-](file)"))
  }
}
