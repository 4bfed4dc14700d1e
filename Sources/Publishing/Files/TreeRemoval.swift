import Dispatch
import Glibc
import Synchronization

extension Folder {
  /// Removing waits for the disk far more than it works: four at once took half the time of one.
  private static let hands = 4

  /// Removes a folder of this one with everything below it; links are removed, never followed. Nothing where it does not exist.
  func remove(_ folder: RelativePath) throws(PublishingFailure) {
    let found = try everythingBelow(folder)
    try unlink(found.filter { $0.kind != .folder }.map(\.path), 0)
    let folders = Dictionary(grouping: found.filter { $0.kind == .folder }.map(\.path), by: \.depth)
    for (_, level) in folders.sorted(by: { $0.key > $1.key }) { try unlink(level, AT_REMOVEDIR) }
    try unlink([folder], AT_REMOVEDIR)
  }

  /// Removes what does not hold one another, in any order.
  private func unlink(_ paths: [RelativePath], _ flags: CInt) throws(PublishingFailure) {
    let failure = Mutex<PublishingFailure?>(nil)
    DispatchQueue.concurrentPerform(iterations: min(Self.hands, paths.count)) { hand in
      for index in stride(from: hand, to: paths.count, by: Self.hands) {
        guard unlinkat(descriptor.number, paths[index].cString, flags) != 0, errno != ENOENT else { continue }
        let found = PublishingFailure.system(.remove, shown(paths[index]), errno)
        return failure.withLock { $0 = $0 ?? found }
      }
    }
    if let failure = failure.withLock({ $0 }) { throw failure }
  }
}

extension RelativePath {
  fileprivate var depth: Int { bytes.count { $0 == UInt8(ascii: "/") } }
}
