import Glibc

extension Wording {
  /// Why the system said no, in words that can stand after a colon: `number` is an `errno`.
  package static func systemCause(_ number: CInt) -> Wording {
    switch number {
    case ENOSPC, EDQUOT: Wording(vi: "ổ đĩa đã đầy", en: "the disk is full")
    case EACCES, EPERM: Wording(vi: "không có quyền", en: "permission denied")
    case ENOTDIR:
      Wording(vi: "giữa đường dẫn này có tệp, không phải thư mục", en: "something on the way is no folder")
    case ENOENT: Wording(vi: "không có đường dẫn này", en: "there is no such path")
    case ENAMETOOLONG: Wording(vi: "đường dẫn quá dài", en: "the path is too long")
    case EIO: Wording(vi: "ổ đĩa báo lỗi", en: "the disk reports an error")
    case EROFS: Wording(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
    case EMFILE, ENFILE: Wording(vi: "quá nhiều tệp đang mở", en: "too many files are open")
    case ENOMEM: Wording(vi: "máy hết bộ nhớ", en: "the machine is out of memory")
    case EAGAIN: Wording(vi: "máy hết chỗ cho tiến trình mới", en: "the machine has no room for another process")
    case EBUSY:
      Wording(
        vi: "thư mục này là một điểm gắn (mount point), không đổi chỗ được",
        en: "it is a mount point, which cannot be moved")
    case EXDEV:
      Wording(
        vi: "thư mục này là một điểm gắn (mount point), hoặc nằm khác hệ tệp với chỗ bên cạnh nó",
        en: "it is a mount point, or lies on another file system than the place beside it")
    case EINVAL, ENOSYS, EOPNOTSUPP:
      Wording(vi: "hệ tệp ở đó không làm được việc này", en: "the file system there cannot do this")
    default:
      Wording(
        vi: "hệ thống báo lỗi số \(number)", en: strerror(number).map { String(cString: $0) } ?? "error \(number)")
    }
  }
}
