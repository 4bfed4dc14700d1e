import Diagnostics
import Foundation
import Glibc

/// A failure of Foundation's file functions in words of ours: theirs are English whatever the language, and name no path.
struct FileFailure {
  private let path: String
  private let error: SystemError

  init(_ failure: CocoaError) {
    path = failure.filePath ?? failure.url?.path(percentEncoded: false) ?? ""
    error = SystemError(code: Self.number(of: failure))
  }

  var message: Wording {
    let file = path.isEmpty ? Wording(vi: "một tệp", en: "a file") : Wording(verbatim: "“\(path)”")
    return Wording(
      vi: "Không đọc hoặc ghi được \(file.vi): \(error.reason.vi)",
      en: "Could not read or write \(file.en): \(error.reason.en)")
  }

  var help: Wording { error.help }

  /// The number that the system gave, else the one that says the same.
  private static func number(of failure: CocoaError) -> Int32 {
    if let cause = failure.underlying as? POSIXError { return cause.code.rawValue }
    switch failure.code {
    case .fileWriteOutOfSpace: return ENOSPC
    case .fileWriteVolumeReadOnly: return EROFS
    case .fileReadNoPermission, .fileWriteNoPermission: return EACCES
    case .fileNoSuchFile, .fileReadNoSuchFile: return ENOENT
    case .fileWriteFileExists: return EEXIST
    case .fileReadTooLarge: return EFBIG
    default: return EIO
    }
  }
}
