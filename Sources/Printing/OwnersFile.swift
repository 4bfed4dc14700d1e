import Diagnostics
import Foundation
import Glibc

/// Files that nobody but their owner can read, from their first byte on.
package enum OwnersFile {
  /// Makes a file that must not exist yet.
  static func create(_ path: String, _ bytes: some Collection<UInt8>) throws(SystemError) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw SystemError.current }
    let file = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    do { try file.write(contentsOf: Data(bytes)) } catch { throw SystemError(code: Self.number(of: error)) }
  }

  /// Puts a file in the place of another in one step, so that whoever opens it finds the one or the other, whole.
  package static func replace(_ path: String, _ bytes: some Collection<UInt8>) throws(SystemError) {
    let new = path + ".\(UUID().uuidString)"
    do throws(SystemError) {
      try create(new, bytes)
      guard rename(new, path) == 0 else { throw SystemError.current }
    } catch {
      unlink(new)
      throw error
    }
  }

  private static func number(of error: any Error) -> CInt {
    let underlying = (error as? CocoaError)?.underlying ?? error
    return (underlying as? POSIXError)?.code.rawValue ?? EIO
  }
}
