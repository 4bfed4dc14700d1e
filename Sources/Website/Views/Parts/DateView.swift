import Diagnostics
import Templates
import Vietnamese

/// A day, for machines and for readers.
struct DateView: View {
  let iso: String
  let text: String

  static let fields = Fields<DateView>([
    .text(
      "iso",
      Wording(
        vi: "Ngày theo dạng 2026-09-05, dùng cho thuộc tính datetime",
        en: "The day as 2026-09-05, for a datetime attribute")
    ) { $0.iso },
    .text("text", Wording(vi: "Ngày để hiển thị: 05/9/2026", en: "The day as it is shown: 05/9/2026")) { $0.text },
  ])
}

extension DateView {
  init(_ date: CalendarDate) {
    self.init(iso: date.iso, text: date.numeric)
  }
}
