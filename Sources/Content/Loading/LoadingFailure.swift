import Diagnostics
import Glibc

/// The machine failed while `content/` was read: no person can mend that in the content.
package struct LoadingFailure: Error, Hashable, Sendable {
  /// What was being read, relative to the root.
  package let path: String
  package let error: SystemError

  package init(path: String, error: SystemError) {
    self.path = path
    self.error = error
  }

  /// What happened, and to what.
  package var message: Wording {
    Wording(vi: "Không đọc được \(path): \(cause.vi)", en: "Cannot read \(path): \(cause.en)")
  }

  private var cause: Wording {
    switch error.code {
    case EMFILE, ENFILE: Wording(vi: "quá nhiều tệp đang mở", en: "too many files are open")
    case ENOMEM: Wording(vi: "máy hết bộ nhớ", en: "the machine is out of memory")
    case EIO: Wording(vi: "ổ đĩa báo lỗi", en: "the disk reports an error")
    default: Wording(verbatim: strerror(error.code).map { String(cString: $0) } ?? String(error.code))
    }
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
