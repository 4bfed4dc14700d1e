import Diagnostics
import Glibc

/// What was tried when the system said no.
enum Attempt: Sendable {
  case read, write, list, remove, lock, exchange

  func sentence(_ path: String) -> Wording {
    switch self {
    case .read: Wording(vi: "Không đọc được “\(path)”", en: "Could not read “\(path)”")
    case .write: Wording(vi: "Không ghi được “\(path)”", en: "Could not write “\(path)”")
    case .list: Wording(vi: "Không mở được thư mục “\(path)”", en: "Could not open the folder “\(path)”")
    case .remove: Wording(vi: "Không xóa được “\(path)”", en: "Could not remove “\(path)”")
    case .lock: Wording(vi: "Không khóa được “\(path)”", en: "Could not lock “\(path)”")
    case .exchange:
      Wording(
        vi: "Không thay được “\(path)” bằng bản mới trong một bước",
        en: "Could not replace “\(path)” by the new site in one step")
    }
  }
}

extension PublishingFailure {
  /// A call of the system failed with this number (`errno`).
  static func system(_ attempt: Attempt, _ path: String, _ number: CInt) -> PublishingFailure {
    let (sentence, cause) = (attempt.sentence(path), Cause(number))
    return PublishingFailure(
      Wording(vi: "\(sentence.vi): \(cause.reason.vi)", en: "\(sentence.en): \(cause.reason.en)"), help: cause.help)
  }
}

/// Why the system said no, in words, and what a person can do about it.
private struct Cause {
  let reason: Wording
  let help: Wording

  private static let elsewhere = Wording(
    vi: "Chọn một thư mục khác bằng --output", en: "Choose another folder with --output")

  init(_ number: CInt) {
    switch number {
    case ENOSPC, EDQUOT:
      reason = Wording(vi: "ổ đĩa đã đầy", en: "the disk is full")
      help = Wording(
        vi: "Giải phóng chỗ trên ổ đĩa rồi chạy lại, hoặc chọn ổ khác bằng --output",
        en: "Free some space and run it again, or choose another disk with --output")
    case EACCES, EPERM:
      reason = Wording(vi: "không có quyền", en: "permission denied")
      help = Wording(
        vi: "Xin quyền ghi ở đó, hoặc chọn thư mục khác bằng --output",
        en: "Ask for the permission to write there, or choose another folder with --output")
    case ENOTDIR:
      reason = Wording(vi: "giữa đường dẫn này có tệp, không phải thư mục", en: "something on the way is no folder")
      help = Self.elsewhere
    case ENOENT:
      reason = Wording(vi: "không có đường dẫn này", en: "there is no such path")
      help = Self.elsewhere
    case ENAMETOOLONG:
      reason = Wording(vi: "đường dẫn quá dài", en: "the path is too long")
      help = Self.elsewhere
    case EIO:
      reason = Wording(vi: "ổ đĩa báo lỗi", en: "the disk reports an error")
      help = Wording(
        vi: "Kiểm tra ổ đĩa, hoặc chọn ổ khác bằng --output", en: "Check the disk, or choose another with --output")
    case EROFS:
      reason = Wording(vi: "ổ đĩa chỉ cho đọc", en: "the file system is read-only")
      help = Self.elsewhere
    case EBUSY:
      reason = Wording(
        vi: "thư mục này là một điểm gắn (mount point), không đổi chỗ được",
        en: "it is a mount point, which cannot be moved")
      help = Wording(
        vi: "Dùng --output để chọn một thư mục nằm bên trong điểm gắn",
        en: "Use --output to choose a folder inside the mount point")
    case EXDEV:
      reason = Wording(
        vi: "thư mục này là một điểm gắn (mount point), hoặc nằm khác hệ tệp với chỗ bên cạnh nó",
        en: "it is a mount point, or lies on another file system than the place beside it")
      help = Wording(
        vi: "Dùng --output để chọn một thư mục mới, hoặc một thư mục nằm trọn trên một hệ tệp",
        en: "Use --output to choose a new folder, or one that lies on one file system together with its parent")
    case EINVAL, ENOSYS, EOPNOTSUPP:
      reason = Wording(vi: "hệ tệp ở đó không làm được việc này", en: "the file system there cannot do this")
      help = Wording(
        vi: "Dùng --output để chọn thư mục trên ổ đĩa của máy (ext4, xfs, btrfs)",
        en: "Use --output to choose a folder on a disk of this machine (ext4, xfs, btrfs)")
    default:
      reason = SystemError(code: number).reason
      help = SystemError(code: number).isOfTheMachine ? SystemError(code: number).help : Self.elsewhere
    }
  }
}
