import Diagnostics
import Glibc

/// Files that can be run.
package enum ExecutableFile {
  /// What keeps the file at an absolute path from being run, to stand after its name; nil where nothing does.
  package static func obstacle(at path: String) -> Wording? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno == ENOENT || errno == ENOTDIR else {
        let cause = SystemError.current.reason
        return Wording(vi: "không xem được: \(cause.vi)", en: "cannot be looked at: \(cause.en)")
      }
      return Wording(vi: "không có ở đó", en: "is not there")
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return Wording(vi: "là một thư mục", en: "is a folder")
    default: return Wording(vi: "không phải tệp thường", en: "is no regular file")
    }
    guard access(path, X_OK) == 0 else { return Wording(vi: "không có quyền chạy", en: "may not be executed") }
    return nil
  }
}
