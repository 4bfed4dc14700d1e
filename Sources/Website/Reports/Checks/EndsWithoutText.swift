import Content
import Diagnostics

extension ReportCheck {
  /// The signature stands below text, of which at least two lines come with it; a table or a chart keeps none.
  package static let endsWithoutText = ReportCheck(rule: .endsWithoutText) { checked in
    guard let chapter = checked.report.chapters.last, let text = checked.report.texts(of: chapter).last,
      let place = text.lastTableOrPicture
    else { return [] }
    return [.endsWithoutText(at: place)]
  }
}

extension Page {
  /// Where the last line of its text begins, if it is a table, a chart or a picture.
  fileprivate var lastTableOrPicture: Location? {
    let text = String(decoding: source.bytes[body], as: UTF8.self)
    guard let line = text.split(whereSeparator: \.isNewline).last(where: { !$0.allSatisfy(\.isWhitespace) })
    else { return nil }
    let words = line.drop(while: \.isWhitespace)
    let isShown = words.wholeMatch(of: /\{\{\s*(table|chart)\s[^{}]*\}\}\s*/) != nil
    guard words.hasPrefix("|") || words.hasPrefix("![") || isShown else { return nil }
    return source.location(atByte: body.lowerBound + text.utf8.distance(from: text.startIndex, to: words.startIndex))
  }
}

extension Diagnostic {
  fileprivate static func endsWithoutText(at location: Location) -> Diagnostic {
    Rule.endsWithoutText.finding(
      at: location,
      Wording(
        vi: "Báo cáo kết thúc bằng bảng, biểu đồ hoặc ảnh, nên phần ký có thể đứng riêng một trang",
        en: "The report ends with a table, a chart or a picture, and the signature may stand alone on a page"),
      required: Wording(
        vi: "Phần ký đi cùng ít nhất hai dòng văn bản", en: "At least two lines of text above the signature"),
      help: Wording(
        vi: "Thêm một đoạn kết, như “Trên đây là báo cáo …”, hoặc chuyển bảng sang phụ lục",
        en: "Add a closing paragraph, as “Trên đây là báo cáo …”, or move the table to an annex"))
  }
}

extension Rule {
  package static let endsWithoutText = Rule(
    id: "report/ends-without-text", severity: .warning,
    title: Wording(
      vi: "Báo cáo kết thúc bằng lời văn, trên phần ký", en: "A report ends with text, above the signature"),
    reason: Wording(
      vi: "Phần ký không đứng riêng một trang; bảng không chia được để giữ lại cùng phần ký.",
      en: "A signature does not stand alone on a page, and a table cannot be cut to stay with it."),
    breaks: [
      example("Số liệu:\n\n| A | B |\n|---|---|\n↓| 1 | 2 |\n"), example("Năm nay.\n\n↓{{ table branches }}\n"),
      example("↓{{ chart branches }}"),
    ],
    keeps: [
      example("{{ table branches }}\n\nTrên đây là báo cáo.\n"), example("- Một;\n- Hai.\n"),
      example("Có {{ branches.count }} chi bộ.\n"), example(""),
    ])

  private static func example(_ text: String) -> Example {
    .draftReport(with: [.init("content/bao-cao/2026/01-ket-qua.md", "---\ntitle: Kết quả\n---\n\n\(text)")])
  }
}
