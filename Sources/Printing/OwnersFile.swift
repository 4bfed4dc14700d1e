import Foundation
import Glibc

/// The system did not do what it was asked: the number of the error (`errno`).
package struct SystemRefusal: Error {
  package let number: CInt
}

/// Files that nobody but their owner can read, from their first byte on.
package enum OwnersFile {
  /// Makes a file that must not exist yet.
  static func create(_ path: String, _ bytes: some Collection<UInt8>) throws(SystemRefusal) {
    let number = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard number >= 0 else { throw SystemRefusal(number: errno) }
    let file = FileHandle(fileDescriptor: number, closeOnDealloc: true)
    do { try file.write(contentsOf: Data(bytes)) } catch { throw SystemRefusal(number: Self.number(of: error)) }
  }

  /// Puts a file in the place of another in one step, so that whoever opens it finds the one or the other, whole.
  package static func replace(_ path: String, _ bytes: some Collection<UInt8>) throws(SystemRefusal) {
    let new = path + ".\(UUID().uuidString)"
    do throws(SystemRefusal) {
      try create(new, bytes)
      guard rename(new, path) == 0 else { throw SystemRefusal(number: errno) }
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
