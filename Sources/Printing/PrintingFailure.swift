import Diagnostics

/// What stops printing altogether. Nothing in a report mends it.
package enum PrintingFailure: Error, Equatable {
  /// Something that printing needs is not on this machine: an absolute path, or what the tool said of it.
  case missing(String)
  /// A file that a report names could not be read.
  case unreadable(path: String, report: String)
  /// A file that printing makes on its way could not be written, for the reason with this number (`errno`).
  case unwritable(path: String, CInt)
  /// The tool that prints complained about a report, in its own words.
  case complaint(report: String, String)
  /// The tool that prints gave no answer in time while it was at a report.
  case silent(report: String, Duration)
  /// The tool that prints used up what a report may take of the machine.
  case overspent(report: String, Limit)
  /// The tool that prints ended before it had done its work, or said what nobody expected.
  case broken(Wording)
  /// The tool that prints could not be started, with the reason as far as there is one.
  case notStarted(python: String, Wording?)

  /// What a report may not take more of.
  package enum Limit: Sendable {
    case memory, time
  }

  /// What to tell the person at the keyboard.
  package var message: Wording {
    switch self {
    case .missing(let path):
      Wording(
        vi:
          "Chưa in được báo cáo vì máy chưa cài đủ phần mềm in (\(path)). Đề nghị người quản trị máy chạy script/bootstrap; muốn tạo trang mà không in, thêm --no-pdf",
        en: "Cannot print: \(path) is missing. Run script/bootstrap to install it, or use --no-pdf to go without print")
    case .unreadable(let path, let report):
      Wording(
        vi: "Không in được \(report): không đọc được tệp \(path)", en: "Cannot print \(report): \(path) cannot be read")
    case .unwritable(let path, let number):
      Self.unwritable(path, SystemError(code: number).reason)
    case .complaint(let report, let words):
      Wording(
        vi: "Không in được \(report). Công cụ in báo: \(words)", en: "Cannot print \(report). The tool says: \(words)")
    case .silent(let report, let time):
      Wording(
        vi: "Không in được \(report): quá \(time.components.seconds) giây mà công cụ in chưa trả lời. Chạy lại; nếu "
          + "máy bận hoặc báo cáo rất dài thì cho thêm thời gian bằng --print-timeout, hoặc dùng --no-pdf để không in",
        en:
          "Cannot print \(report): the tool that prints gave no answer in \(time.components.seconds) s. Run it again; "
          + "where the machine is busy or the report very long give it more time with --print-timeout, or use --no-pdf "
          + "to go without print")
    case .overspent(let report, let limit):
      Self.overspent(report, limit)
    case .broken(let words):
      Wording(
        vi: "Chương trình in dừng giữa chừng: \(words.vi). Chạy script/bootstrap để cài lại, hoặc dùng --no-pdf để "
          + "không in",
        en: "The printing program broke off: \(words.en). Run script/bootstrap to install it anew, or use --no-pdf to "
          + "go without print")
    case .notStarted(let python, let cause):
      Self.notStarted(python, cause)
    }
  }

  private static func overspent(_ report: String, _ limit: Limit) -> Wording {
    let (vi, en) =
      switch limit {
      case .memory: ("dùng quá nhiều bộ nhớ", "it asked for too much memory")
      case .time: ("chạy quá lâu mà không xong", "it ran for too long without an end")
      }
    return Wording(
      vi: "Không in được \(report): mẫu in \(vi). Sửa hoặc bỏ các tệp .typ trong templates/print của trang, hoặc dùng "
        + "--no-pdf để không in",
      en: "Cannot print \(report): with this look \(en). Mend or take away the site's own .typ files in "
        + "templates/print, or use --no-pdf to go without print")
  }

  private static func unwritable(_ path: String, _ cause: Wording) -> Wording {
    Wording(
      vi: "Không in được: không ghi được “\(path)”: \(cause.vi). Giải phóng chỗ hoặc xin quyền ghi ở đó, hoặc dùng "
        + "--no-pdf để không in",
      en: "Cannot print: could not write “\(path)”: \(cause.en). Free some space or ask for the permission to write "
        + "there, or use --no-pdf to go without print")
  }

  private static func notStarted(_ python: String, _ cause: Wording?) -> Wording {
    Wording(
      vi: "Không in được: không chạy được “\(python)”\(cause.map { ": " + $0.vi } ?? ""). Chạy script/bootstrap để "
        + "cài lại, hoặc dùng --no-pdf để không in",
      en: "Cannot print: “\(python)” could not be started\(cause.map { ": " + $0.en } ?? ""). Run script/bootstrap to "
        + "install it anew, or use --no-pdf to go without print")
  }
}
