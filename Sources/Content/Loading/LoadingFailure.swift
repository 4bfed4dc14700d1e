import Diagnostics
import Glibc

/// The machine failed while `content/` was read: no person can mend that in the content.
package struct LoadingFailure: Error, Hashable, Sendable {
  /// What was being read, relative to the root.
  package let path: String
  package let error: SystemError

  /// What happened, and to what.
  package var message: Wording {
    let cause = strerror(error.code).map { String(cString: $0) } ?? String(error.code)
    return Wording(vi: "Không đọc được \(path): \(cause)", en: "Cannot read \(path): \(cause)")
  }

  /// The way out.
  package var help: Wording {
    switch error.code {
    case EMFILE, ENFILE:
      Wording(
        vi: "Máy đang mở quá nhiều tệp; chạy lại với --jobs 1, hoặc tăng giới hạn bằng ulimit -n",
        en: "Too many files are open; run again with --jobs 1, or raise the limit with ulimit -n")
    default:
      Wording(
        vi: "Kiểm tra ổ đĩa và bộ nhớ của máy, rồi chạy lại", en: "Check the machine's disk and memory, then run again")
    }
  }
}
