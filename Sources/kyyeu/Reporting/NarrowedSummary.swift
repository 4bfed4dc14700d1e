import Building
import Diagnostics

/// The last lines of a check that was asked for some files alone.
struct NarrowedSummary {
  /// That nothing stops publishing in what was asked for.
  let done: [Wording]
  /// How much was found elsewhere; empty where nothing was.
  let untold: [Wording]

  /// `tally` counts what is told, `seconds` is how long the check took.
  init(_ narrowing: BuildOutcome.Narrowing, _ seconds: Wording, _ tally: Tally) {
    let (files, pages) = (narrowing.files.count, narrowing.pageCount)
    done = [
      Wording(
        vi: "Đạt: đã kiểm tra \(files) tệp và \(pages) trang dùng tới trong \(seconds.vi) giây, "
          + "\(tally.summary.vi.lowercasedFirst).",
        en: "Passed: \(files) file\(files == 1 ? "" : "s") and \(pages) page\(pages == 1 ? "" : "s") made from "
          + "\(files == 1 ? "it" : "them") checked in \(seconds.en) s, \(tally.summary.en.lowercasedFirst).")
    ]
    let rest = narrowing.untold
    untold =
      rest == Tally([])
      ? []
      : [
        Wording(
          vi: "Không nêu ở đây: \(rest.summary.vi.lowercasedFirst) ở các tệp khác; chạy kyyeu check để xem tất cả.",
          en: "Not told here: \(rest.summary.en.lowercasedFirst) in other files; kyyeu check tells all.")
      ]
  }
}
