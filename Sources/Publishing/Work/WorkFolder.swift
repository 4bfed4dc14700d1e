import Diagnostics
import Glibc

/// The folder of one output that no other user can read: it holds the marker of what was published, and while a build runs its lock, the
/// site that is being made and what the tools are working on.
///
/// The lock ends with the process that holds it, however that ends, so what a crashed build left here is known to be nobody's.
struct WorkFolder: Sendable {
  static let staged = RelativePath(bytes: "staged".utf8)
  static let tools = RelativePath(bytes: "tools".utf8)
  private static let lockName = RelativePath(bytes: "lock".utf8)

  let folder: Folder
  private let lock: Descriptor
  private let state: StateFolder
  private let above: MissingFolders?

  /// Takes the lock of an output and clears away what crashed builds left, this output's and others'.
  /// - Throws: At once where another build holds the lock: two results in the order of chance help nobody.
  init(for destination: Destination) throws(PublishingFailure) {
    let above = try MissingFolders(making: destination.parent)
    do throws(PublishingFailure) {
      let place = try WorkPlace(of: destination)
      try self.init(at: place.path, in: place.state, above: above) { .locked(destination.path) }
    } catch {
      above.removeEmpty()
      throw error
    }
    if folder.path != state.folder.path { Leftovers.clear(in: state) }
  }

  /// Takes a folder and its lock, and clears away what a crashed process left there.
  /// - Parameters:
  ///   - path: Absolute path of the folder, made where it is missing.
  ///   - state: The closed folder around it.
  ///   - above: The folders that were made for the output, to be removed again.
  ///   - locked: What to say where another process holds the lock.
  /// - Throws: Where it cannot be made, or another process holds the lock.
  init(
    at path: String, in state: StateFolder, above: MissingFolders? = nil, locked: () -> PublishingFailure
  ) throws(PublishingFailure) {
    var refusals = 0
    while true {
      guard mkdir(path, Readers.owner.folderMode) == 0 || errno == EEXIST else { throw .system(.write, path, errno) }
      // Whoever finished in between removed the folder or its lock; then it starts afresh.
      guard let folder = try Folder(path, readers: .owner) else { continue }
      switch try Self.lock(in: folder) {
      case .held:
        // Who clears away what is nobody's holds a lock for a moment only.
        refusals += 1
        guard refusals < Self.attempts else { throw locked() }
        usleep(Self.pause)
      case .gone: continue
      case .taken(let lock):
        self.folder = folder
        self.lock = lock
        self.state = state
        self.above = above
        try clear()
        return
      }
    }
  }

  /// The folder of a process that has ended; nil where one still works in it, or nothing was left.
  init?(leftAt path: String, in state: StateFolder) throws(PublishingFailure) {
    guard let folder = try Folder(path, readers: .owner), try folder.contents(Self.lockName) != nil,
      case .taken(let lock) = try Self.lock(in: folder)
    else { return nil }
    self.folder = folder
    self.lock = lock
    self.state = state
    above = nil
  }

  private enum Taking {
    case taken(Descriptor)
    /// Another process has it.
    case held
    /// The file was removed while it was being taken.
    case gone
  }

  private static func lock(in folder: Folder) throws(PublishingFailure) -> Taking {
    let flags = O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC
    let number = openat(folder.descriptor.number, lockName.cString, flags, Readers.owner.fileMode)
    if number < 0, errno == ENOENT { return .gone }
    guard number >= 0 else { throw .system(.lock, folder.shown(lockName), errno) }
    let lock = Descriptor(number)
    guard flock(lock.number, LOCK_EX | LOCK_NB) == 0 else {
      guard errno == EWOULDBLOCK else { throw .system(.lock, folder.shown(lockName), errno) }
      return .held
    }
    let isStillThere = FileStatus(of: folder.shown(lockName))?.inode == lock.status?.inode
    return isStillThere ? .taken(lock) : .gone
  }

  /// Makes room for the new site: an empty folder.
  func makeTree(for readers: Readers) throws(PublishingFailure) -> Folder {
    guard mkdirat(folder.descriptor.number, Self.staged.cString, readers.folderMode) == 0,
      let tree = try Folder(folder.shown(Self.staged), readers: readers)
    else { throw .system(.write, folder.shown(Self.staged), errno) }
    return tree
  }

  /// The folder for what tools read and write, made where it is missing.
  /// - Returns: Its absolute path.
  func makeToolsFolder() throws(PublishingFailure) -> String {
    guard mkdirat(folder.descriptor.number, Self.tools.cString, Readers.owner.folderMode) == 0 || errno == EEXIST else {
      throw .system(.write, folder.shown(Self.tools), errno)
    }
    return folder.shown(Self.tools)
  }

  /// Removes what is only there while a build runs, but the lock.
  func clear() throws(PublishingFailure) {
    try folder.remove(Self.staged)
    // A process that was killed a moment ago may still have been making a file.
    for _ in 1..<Self.attempts {
      if (try? folder.remove(Self.tools)) != nil { return }
      usleep(Self.pause)
    }
    try folder.remove(Self.tools)
  }

  private static let (attempts, pause) = (10, useconds_t(10_000))

  /// Removes everything but the marker; the lock last, so that no other build can come in between.
  func remove() throws(PublishingFailure) {
    try clear()
    unlinkat(folder.descriptor.number, Self.lockName.cString, 0)
    if folder.path == state.folder.path { state.removeIfEmpty() } else { rmdir(folder.path) }
    above?.removeEmpty()
  }
}

extension PublishingFailure {
  fileprivate static func locked(_ output: String) -> PublishingFailure {
    PublishingFailure(
      Wording(
        vi: "Một lệnh khác đang ghi vào “\(output)”",
        en: "Another build is publishing to “\(output)” right now"),
      help: Wording(
        vi: "Đợi lần đó xong rồi chạy lại, hoặc chọn thư mục khác bằng --output",
        en: "Wait until it has ended and run it again, or choose another folder with --output"))
  }
}
