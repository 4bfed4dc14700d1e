/// How far a report has come, from what is filled in for it.
package enum ReportState: Sendable, Hashable {
  /// A draft (dự thảo), the how-manieth: every page says so.
  case draft(Int)
  /// The copy that is signed (trình ký): clean, its number and day blank, since the office takes both after the signature.
  case forSignature
  /// Issued (ban hành): numbered, dated and signed.
  case issued
}

extension ReportState: Comparable {
  /// In the order of a report's way: the drafts by their numbers, the copy for signature, what is issued.
  package static func < (left: ReportState, right: ReportState) -> Bool {
    switch (left, right) {
    case (.draft(let first), .draft(let second)): first < second
    case (.draft, _): true
    case (.forSignature, .issued): true
    case (.forSignature, _), (.issued, _): false
    }
  }
}
