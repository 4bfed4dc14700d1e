/// How far a report has come, from what is filled in for it.
package enum ReportState: Sendable, Hashable {
  /// A draft (dự thảo), the how-manieth: every page says so.
  case draft(Int)
  /// The copy that is signed (trình ký): clean, its number and day blank, since the office takes both after the signature.
  case forSignature
  /// Issued (ban hành): numbered, dated and signed.
  case issued
}
