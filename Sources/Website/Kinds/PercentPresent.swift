import Content
import FoundationEssentials
import Vietnamese

extension StudySession {
  /// The share of those required who were present: `96,8%`; nil where either number is not given, or nobody was required.
  var percentPresent: String? {
    guard let required, let present, required > 0 else { return nil }
    return VietnameseNumber.percent(Decimal(present) * 100 / Decimal(required))
  }
}
