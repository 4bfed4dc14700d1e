import Diagnostics
import Glibc

/// The names in a folder, as the disk spells them.
package enum FolderListing {
  package struct Entry {
    /// The bytes of the name; no text, if they are not UTF-8.
    package let name: [UInt8]
    package let type: EntryType
  }

  package enum EntryType {
    case file
    case folder
    case symlink
    /// A pipe, a socket or a device.
    case irregular
  }

  /// Everything in the folder but `.` and `..`, in no particular order.
  /// - Throws: `SystemError` where it cannot be listed.
  package static func read(_ path: String) throws(SystemError) -> [Entry] {
    let descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .current }
    defer { close(descriptor) }
    return try read(descriptor)
  }

  /// The same of a folder that is open and was not listed yet; it stays open.
  /// - Throws: `SystemError` where it cannot be listed.
  package static func read(_ descriptor: Int32) throws(SystemError) -> [Entry] {
    // The stream closes what it reads from.
    let copy = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
    guard copy >= 0 else { throw .current }
    guard let folder = fdopendir(copy) else {
      let error = SystemError.current
      close(copy)
      throw error
    }
    defer { closedir(folder) }
    var entries: [Entry] = []
    while true {
      errno = 0
      guard let record = readdir(folder) else { break }
      let name = name(of: record)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      entries.append(Entry(name: name, type: type(record.pointee.d_type, of: name, in: descriptor)))
    }
    if errno != 0 { throw SystemError.current }
    return entries
  }

  /// The name in a record. The record is only as long as its name, so the name is not read as the array it is declared as.
  private static func name(of record: UnsafeMutablePointer<dirent>) -> [UInt8] {
    guard let distance = MemoryLayout<dirent>.offset(of: \dirent.d_name) else { return [] }
    let start = UnsafeRawPointer(record) + distance
    return Array(UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
  }

  private static func type(_ written: UInt8, of name: [UInt8], in folder: Int32) -> EntryType {
    switch Int(written) {
    case DT_REG: return .file
    case DT_DIR: return .folder
    case DT_LNK: return .symlink
    case DT_UNKNOWN: break
    default: return .irregular
    }
    // Some file systems do not say.
    var status = stat()
    guard fstatat(folder, name.map(CChar.init(bitPattern:)) + [0], &status, AT_SYMLINK_NOFOLLOW) == 0 else {
      return .irregular
    }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    case S_IFLNK: return .symlink
    default: return .irregular
    }
  }
}
