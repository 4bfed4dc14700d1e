import Diagnostics
import Glibc

/// The hidden folder beside the output: it holds the site while it is being made, and the lock that keeps two builds apart.
///
/// The lock ends with the process that holds it, however that ends, so what a crashed build left here is known to be nobody's.
struct WorkFolder: Sendable {
  static let staged = RelativePath(bytes: "staged".utf8)
  private static let lockName = RelativePath(bytes: "lock".utf8)

  let folder: Folder
  private let lock: Descriptor
  private let above: MissingFolders

  /// Takes the lock and clears away what a crashed build left.
  /// - Throws: At once where another build holds the lock: two results in the order of chance help nobody.
  init(beside destination: Destination) throws(PublishingFailure) {
    above = try MissingFolders(making: destination.parent)
    let path = (destination.parent == "/" ? "" : destination.parent) + "/.\(destination.name).kyyeu"
    while true {
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw .system(.write, path, errno) }
      // Whoever finished in between removed the folder or its lock; then it starts afresh.
      guard let folder = try Folder(path) else { continue }
      guard let lock = try Self.lock(in: folder, for: destination.path) else { continue }
      try folder.remove(Self.staged)
      (self.folder, self.lock) = (folder, lock)
      return
    }
  }

  /// Nil where the lock file was removed while it was being taken.
  private static func lock(
    in folder: Folder, for output: String
  ) throws(PublishingFailure) -> Descriptor? {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.descriptor.number, lockName.cString, flags, 0o666)
    if number < 0, errno == ENOENT { return nil }
    guard number >= 0 else { throw .system(.lock, folder.shown(lockName), errno) }
    let lock = Descriptor(number)
    guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw .system(.lock, folder.shown(lockName), errno) }
      throw PublishingFailure(
        Wording(
          vi: "Một lần xuất bản khác vào “\(output)” đang chạy",
          en: "Another build is publishing to “\(output)” right now"),
        help: Wording(
          vi: "Đợi lần đó xong rồi chạy lại, hoặc chọn thư mục khác bằng --output",
          en: "Wait until it has ended and run it again, or choose another folder with --output"))
    }
    let isStillThere = FileStatus(of: folder.shown(lockName))?.inode == lock.status?.inode
    return isStillThere ? lock : nil
  }

  /// Makes room for the new site: an empty folder.
  func makeTree() throws(PublishingFailure) -> Folder {
    guard mkdirat(folder.descriptor.number, Self.staged.cString, 0o777) == 0,
      let tree = try Folder(folder.shown(Self.staged))
    else { throw .system(.write, folder.shown(Self.staged), errno) }
    return tree
  }

  /// Removes everything that was made beside the output; the lock last, so that no other build can come in between.
  func remove() throws(PublishingFailure) {
    try folder.remove(Self.staged)
    unlinkat(folder.descriptor.number, Self.lockName.cString, 0)
    rmdir(folder.path)
    above.removeEmpty()
  }
}
