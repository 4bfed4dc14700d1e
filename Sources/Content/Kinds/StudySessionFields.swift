import Figures
import Input
import FoundationEssentials
import Vietnamese

/// What the program works out of the fields of a study session.
enum StudySession {
  static let level = ValueKey<StudyLevel>.choice("level", required: true)
  static let subject = ValueKey.text("subject", required: true)
  static let required = ValueKey.whole("required")
  static let present = ValueKey.whole("present")
  static let resolution = ValueKey<String>.group(
    "resolution", [number.asked, issuer.asked, date.asked], read: citation)
  /// What Swift asks of the file that declares the keys of a session; their words stand there.
  static let asked = [subject.asked, level.asked, required.asked, present.asked, resolution.asked]

  private static let number = ValueKey.text("number", required: true)
  private static let issuer = ValueKey.text("issuer", required: true)
  private static let date = ValueKey.date("date")

  /// The share of those required who were present: `96,8%`; nil where either number is not given, or nobody was required.
  @Sendable static func percentPresent(_ values: FieldValues) -> String? {
    guard let required = values[required], let present = values[present], required > 0 else { return nil }
    return VietnameseNumber.percent(Decimal(present) * 100 / Decimal(required))
  }

  /// A resolution as an office cites it: `Nghị quyết số 12-NQ/ĐU, ngày 05/9/2026 của Đảng ủy Trường`, with no-break spaces inside
  /// `số 12-NQ/ĐU` and `ngày 05/9/2026`.
  @Sendable static func citation(_ values: FieldValues) -> String? {
    guard let number = values[number], let issuer = values[issuer] else { return nil }
    let day = values[date].map { ", ngày\u{A0}\($0.numeric)" } ?? ""
    return "Nghị quyết số\u{A0}\(number)\(day) của \(issuer)"
  }
}
