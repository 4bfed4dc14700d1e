import Diagnostics

/// What stops printing altogether. Nothing in a report mends it.
package enum PrintingFailure: Error, Equatable {
  /// Something that printing needs is not on this machine: an absolute path.
  case missing(String)
  /// A file that a report names could not be read.
  case unreadable(path: String, report: String)
  /// The tool that prints complained about a report, in its own words.
  case complaint(report: String, String)
  /// The process of the driver ended before it had done its work, or said what nobody expected.
  case broken(String)

  /// What to tell the person at the keyboard.
  package var message: Wording {
    switch self {
    case .missing(let path):
      Wording(
        vi: "Không in được: thiếu \(path). Chạy script/bootstrap để cài, hoặc dùng --no-pdf để không in",
        en: "Cannot print: \(path) is missing. Run script/bootstrap to install it, or use --no-pdf to go without print")
    case .unreadable(let path, let report):
      Wording(
        vi: "Không in được \(report): không đọc được tệp \(path)", en: "Cannot print \(report): \(path) cannot be read")
    case .complaint(let report, let words):
      Wording(
        vi: "Không in được \(report). Công cụ in báo: \(words)", en: "Cannot print \(report). The tool says: \(words)")
    case .broken(let words):
      Wording(
        vi: "Chương trình in dừng giữa chừng: \(words). Chạy script/bootstrap để cài lại, hoặc dùng --no-pdf để "
          + "không in",
        en: "The printing program broke off: \(words). Run script/bootstrap to install it anew, or use --no-pdf to go "
          + "without print")
    }
  }
}
