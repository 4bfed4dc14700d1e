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
    let (sentence, cause) = (attempt.sentence(path), cause(number))
    return PublishingFailure(
      Wording(vi: "\(sentence.vi): \(cause.vi)", en: "\(sentence.en): \(cause.en)"), help: wayOut(number))
  }

  /// Why the system said no, in words that can stand after a colon: what an exchange of two folders meets has words of its own.
  private static func cause(_ number: CInt) -> Wording {
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

  /// What a person can do about a refusal of the system.
  private static func wayOut(_ number: CInt) -> Wording {
    switch number {
    case ENOSPC, EDQUOT:
      Wording(
        vi: "Giải phóng chỗ trên ổ đĩa rồi chạy lại, hoặc chọn ổ khác bằng --output",
        en: "Free some space and run it again, or choose another disk with --output")
    case EACCES, EPERM:
      Wording(
        vi: "Xin quyền ghi ở đó, hoặc chọn thư mục khác bằng --output",
        en: "Ask for the permission to write there, or choose another folder with --output")
    case EIO:
      Wording(
        vi: "Kiểm tra ổ đĩa, hoặc chọn ổ khác bằng --output", en: "Check the disk, or choose another with --output")
    case EBUSY:
      Wording(
        vi: "Dùng --output để chọn một thư mục nằm bên trong điểm gắn",
        en: "Use --output to choose a folder inside the mount point")
    case EXDEV:
      Wording(
        vi: "Dùng --output để chọn một thư mục mới, hoặc một thư mục nằm trọn trên một hệ tệp",
        en: "Use --output to choose a new folder, or one that lies on one file system together with its parent")
    case EINVAL, ENOSYS, EOPNOTSUPP:
      Wording(
        vi: "Dùng --output để chọn thư mục trên ổ đĩa của máy (ext4, xfs, btrfs)",
        en: "Use --output to choose a folder on a disk of this machine (ext4, xfs, btrfs)")
    default:
      SystemError(code: number).isOfTheMachine
        ? SystemError(code: number).help
        : Wording(vi: "Chọn một thư mục khác bằng --output", en: "Choose another folder with --output")
    }
  }
}
