import Glibc

/// An error of the operating system: why the machine said no, in words, and what a person can do about it.
package struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  package let code: Int32

  package init(code: Int32) {
    self.code = code
  }

  /// What the last call that failed on this thread left behind.
  package static var current: SystemError {
    SystemError(code: errno)
  }

  /// The error of a file that its permissions let nobody read.
  package static let forbidden = SystemError(code: EACCES)

  /// True where the machine is at fault and not the file: no room for another descriptor, or a disk that fails.
  package var isOfTheMachine: Bool {
    [EMFILE, ENFILE, ENOMEM, EIO].contains(code)
  }

  /// True where there is nothing of that name, or something else than the folder on the way to it.
  package var isMissing: Bool {
    [ENOENT, ENOTDIR].contains(code)
  }

  /// Why, as the end of a sentence: `ổ đĩa đã đầy`.
  package var reason: Wording { told.reason }

  /// What to do about it, as an instruction.
  package var help: Wording { told.help }

  private var told: (reason: Wording, help: Wording) {
    switch code {
    case EMFILE, ENFILE: SystemErrorWording.tooManyFiles
    case EAGAIN: SystemErrorWording.noTimers
    case ENOMEM: SystemErrorWording.noMemory
    case ENOSPC, EDQUOT: SystemErrorWording.full
    case EACCES, EPERM: SystemErrorWording.forbidden
    case EROFS: SystemErrorWording.readOnly
    case EIO: SystemErrorWording.diskFails
    case ENOENT: SystemErrorWording.missing
    case ENOTDIR: SystemErrorWording.notAFolder
    case EISDIR: SystemErrorWording.aFolder
    case ENAMETOOLONG: SystemErrorWording.tooLong
    case EEXIST: SystemErrorWording.exists
    case EFBIG: SystemErrorWording.tooLarge
    case ELOOP: SystemErrorWording.links
    default: SystemErrorWording.other(code)
    }
  }
}
