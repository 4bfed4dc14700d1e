import Content
import Vietnamese

extension Resolution {
  /// As an office cites it: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy Trường`, with no-break spaces inside
  /// `số 12-NQ/ĐU` and `ngày 05/9/2026`.
  var citation: String {
    let day = date.map { ", ngày\u{A0}\($0.numeric)" } ?? ""
    return "Nghị quyết số\u{A0}\(number)\(day) của \(issuer)"
  }
}
