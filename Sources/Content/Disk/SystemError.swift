import Glibc

/// An error of the operating system.
package struct SystemError: Error, Hashable, Sendable {
  /// The value of `errno`.
  package let code: Int32

  /// What the last call that failed on this thread left behind.
  static var current: SystemError {
    SystemError(code: errno)
  }

  /// True where the machine is at fault and not the file: no room for another descriptor, or a disk that fails.
  package var isOfTheMachine: Bool {
    [EMFILE, ENFILE, ENOMEM, EIO].contains(code)
  }
}
