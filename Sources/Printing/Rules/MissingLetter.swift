import Diagnostics

extension Rule {
  /// A printed report holds only letters that its face has.
  static let missingLetter = Rule(
    id: "printing/missing-letter",
    title: Wording(
      vi: "Mọi chữ trong báo cáo in phải có trong phông chữ của bản in",
      en: "The face of the print has every letter of a printed report"),
    reason: Wording(
      vi: "Chữ mà phông không có bị thay bằng phông khác hoặc một ô trống, không ai được báo trước khi in ra giấy.",
      en:
        "A letter that the face lacks is replaced by another face's or by an empty box, and nobody is told before paper."
    ),
    breaks: [
      Example([settings, .init("content/bao-cao/2026/index.md", report("Đoàn đại biểu ↓清华 đến thăm."))]),
      Example([
        settings, .init("content/bao-cao/2026/index.md", report("Năm nay.")),
        .init("content/bao-cao/2026/01-a.md", "---\ntitle: Kết quả\n---\n\nTốt.\n\nRất tốt ↓😀.\n"),
      ]),
    ],
    keeps: [
      Example([
        settings, .init("content/bao-cao/2026/index.md", report("Đoàn đại biểu Thanh Hoa (Trung Quốc) đến thăm.")),
      ])
    ])

  private static let settings = Example.File("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n")

  private static func report(_ text: String) -> String {
    "---\ntitle: Báo cáo năm 2026\nyear: 2026\nissuer: Đảng ủy Khoa Ví dụ\n---\n## Kết quả\n\n\(text)\n"
  }

  /// A finding about the first place of a letter in a report.
  func finding(letter: String, near: String, at location: Location) -> Diagnostic {
    let code = letter.unicodeScalars.first.map { String($0.value, radix: 16, uppercase: true) } ?? ""
    let number = "U+" + String(repeating: "0", count: max(4 - code.count, 0)) + code
    return finding(
      at: location,
      Wording(
        vi: "Phông chữ của bản in không có chữ “\(letter)” (\(number))",
        en: "The face of the print lacks the letter “\(letter)” (\(number))"),
      required: Wording(vi: "chữ có trong Liberation Serif 2", en: "letters that Liberation Serif 2 has"),
      found: Wording(verbatim: "“\(near)”"),
      help: Wording(
        vi: "Viết lại bằng chữ khác; biểu tượng cảm xúc và chữ Hán không in được.",
        en: "Write it with other letters; emoji and Chinese characters cannot be printed."))
  }
}
