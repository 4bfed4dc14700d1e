import CLinux
import Glibc

/// How the new site takes the place of the old one. A value, so that tests can stand in for machines that refuse it.
struct Exchange: Sendable {
  /// Gives each of two folders the other's place; returns 0 or the number of the error.
  let swap: @Sendable (_ tree: Folder, _ output: Folder) -> CInt

  /// As Linux does it, in one step: whoever looks sees the one or the other, also after a power cut.
  static let inOneStep = Exchange { tree, output in
    linux_exchange(AT_FDCWD, tree.path, AT_FDCWD, output.path)
  }

  /// Says early what the exchange would say in the end: a folder on another file system than its neighbour cannot be moved.
  func refuseMountPoint(_ output: Folder, beside work: Folder) throws(PublishingFailure) {
    guard !output.isOnOneMount(with: work) else { return }
    throw .system(.exchange, output.path, EXDEV)
  }
}
