import Diagnostics
import Input
import Vietnamese

extension Rule {
  static let datesOutOfOrder = Rule(
    id: "content/dates-out-of-order",
    title: Wording(
      vi: "Ngày kết thúc không trước ngày bắt đầu", en: "A last day is not before the first day"),
    reason: Wording(
      vi:
        "Ngày hết hạn đặt trước ngày đăng thì bài không hiển thị; hoạt động kết thúc trước khi bắt đầu là do nhập nhầm.",
      en: "A page that expires before it is due never shows; an activity that ends before it begins is a slip."),
    breaks: [
      Example("content/hoat-dong/a.md", "---\ntitle: A\ndate: 2026-09-05\nend_date: ↓2026-09-04\n---\n"),
      Example("content/bai.md", "---\ntitle: A\nexpires_on: ↓1/9/2026\npublish_on: 2/9/2026\n---\n"),
    ],
    keeps: [Example("content/hoat-dong/a.md", "---\ntitle: A\ndate: 2026-09-05\nend_date: 2026-09-05\n---\n")])
}

extension Diagnostic {
  static func datesOutOfOrder(
    _ last: (key: String, date: CalendarDate), before first: (key: String, date: CalendarDate), at location: Location
  ) -> Diagnostic {
    Rule.datesOutOfOrder.finding(
      at: location,
      Wording(
        vi: "“\(last.key)” (\(last.date.numeric)) đứng trước “\(first.key)” (\(first.date.numeric))",
        en: "“\(last.key)” (\(last.date.iso)) is before “\(first.key)” (\(first.date.iso))"),
      help: Wording(
        vi: "Sửa một trong hai ngày để “\(first.key)” không sau “\(last.key)”",
        en: "Correct one of the two, so that “\(first.key)” is not after “\(last.key)”"))
  }
}

/// Checks the dates that every page can have.
enum DateOrder {
  static func check(_ common: ReadPage.Common, _ reader: inout FieldReader) {
    check(("publish_on", common.publishOn), ("expires_on", common.expiresOn), &reader)
  }

  private static func check(
    _ first: (key: String, date: CalendarDate?), _ last: (key: String, date: CalendarDate?), _ reader: inout FieldReader
  ) {
    guard let start = first.date, let end = last.date, end < start else { return }
    reader.report(.datesOutOfOrder((last.key, end), before: (first.key, start), at: reader.location(of: last.key)))
  }
}
