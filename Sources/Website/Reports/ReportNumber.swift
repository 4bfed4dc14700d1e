/// Number and symbol of a report as they are filled in: `12-BC/ĐU`, `15/BC-KCK`, or the number alone.
struct ReportNumber: Sendable, Hashable {
  /// The running number, two digits at least: `07`; empty where none is written.
  package let number: String
  /// What follows it, without the mark that joins them: `BC/ĐU`; empty where the number stands alone.
  package let symbol: String

  package init(_ written: String) {
    let digits = written.prefix { $0.isASCII && $0.isNumber }
    number = digits.count == 1 ? "0" + digits : String(digits)
    symbol = String(written.dropFirst(digits.count).drop { "-–/ ".contains($0) })
  }
}
