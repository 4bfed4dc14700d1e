import Glibc

extension Wording {
  /// Why the system said no, in words that can stand after a colon: `number` is an `errno`.
  package static func systemCause(_ number: CInt) -> Wording {
    switch number {
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
    default: SystemError(code: number).reason
    }
  }
}
