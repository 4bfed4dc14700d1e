import ArgumentParser
import Building
import Content
import Diagnostics

/// Whether a report is compared with an earlier copy of it instead of being made, and with which.
struct ChangesOptions: ParsableArguments {
  @Flag(
    help: .init(
      localized(
        Wording(
          vi: "Không lập báo cáo mà liệt kê những chỗ đã thay đổi so với bản lập trước đó.",
          en: "Make nothing; list what changed since the copy before this one was printed."))))
  var changes = false

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Cùng với --changes: so với bản nào đã lập: số lần của dự thảo (1, 2…), trinh-ky hoặc ban-hanh.",
          en: "With --changes: the copy to compare with: the number of a draft, trinh-ky or ban-hanh.")),
      valueName: localized(Wording(vi: "bản", en: "copy"))))
  var against: String?

  /// The copy to compare with; nil for the last one before what the report is now.
  var earlier: ReportState? { against.flatMap(ReportState.init(argument:)) }

  /// Looks at the options before anything is read or written.
  func validate() throws {
    guard let against else { return }
    guard changes else {
      throw ValidationError(
        localized(Wording(vi: "--against chỉ dùng cùng với --changes", en: "--against goes with --changes only")))
    }
    guard earlier == nil else { return }
    throw ValidationError(
      localized(
        Wording(
          vi: "--against nhận số lần của một dự thảo (từ 1), trinh-ky hoặc ban-hanh, không nhận “\(against)”",
          en: "--against takes the number of a draft (from 1), trinh-ky or ban-hanh, not “\(against)”")))
  }
}
