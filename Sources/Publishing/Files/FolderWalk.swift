import Glibc

/// Something found below a folder.
struct Found {
  enum Kind { case file, folder, other }

  let path: RelativePath
  /// Symbolic links, sockets and the like are `other`: whatever they lead to, they are not a file of the site.
  let kind: Kind
}

extension Folder {
  /// Everything below the folder, each folder after what it holds, in no order beyond that; links are not followed.
  func everythingBelow() throws(PublishingFailure) -> [Found] {
    var found: [Found] = []
    try Self.list(opening: openat(descriptor.number, ".", Self.flags), path, prefix: [], into: &found)
    return found
  }

  /// Everything below one folder of this one; nothing where it does not exist.
  func everythingBelow(_ folder: RelativePath) throws(PublishingFailure) -> [Found] {
    var found: [Found] = []
    let number = openat(descriptor.number, folder.cString, Self.flags)
    if number < 0, errno == ENOENT { return [] }
    try Self.list(opening: number, shown(folder), prefix: Array(folder.bytes) + [UInt8(ascii: "/")], into: &found)
    return found
  }

  /// What lies in the folder itself, by name; nothing of what lies deeper.
  func names() throws(PublishingFailure) -> [String] {
    let number = openat(descriptor.number, ".", Self.flags)
    guard number >= 0, let stream = fdopendir(number) else { throw .system(.list, path, errno) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) { names.append(String(decoding: Self.name(of: entry), as: UTF8.self)) }
    return names.filter { $0 != "." && $0 != ".." }
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  private static func list(
    opening number: CInt, _ shown: String, prefix: [UInt8], into found: inout [Found]
  ) throws(PublishingFailure) {
    guard number >= 0 else { throw .system(.list, shown, errno) }
    guard let stream = fdopendir(number) else {
      close(number)
      throw .system(.list, shown, errno)
    }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = self.name(of: entry)
      guard name != [UInt8(ascii: ".")], name != [UInt8](repeating: UInt8(ascii: "."), count: 2) else { continue }
      let path = RelativePath(bytes: prefix + name)
      let kind = self.kind(of: entry, in: number)
      if kind == .folder {
        let inner = name.map { CChar(bitPattern: $0) } + [0]
        try list(
          opening: openat(number, inner, flags), "\(shown)/\(String(decoding: name, as: UTF8.self))",
          prefix: prefix + name + [UInt8(ascii: "/")], into: &found)
      }
      found.append(Found(path: path, kind: kind))
    }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
  }

  private static func kind(of entry: UnsafeMutablePointer<dirent>, in folder: CInt) -> Found.Kind {
    switch Int(entry.pointee.d_type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_UNKNOWN):
      // Some file systems do not say it in the listing.
      var status = stat()
      let name = name(of: entry).map { CChar(bitPattern: $0) } + [0]
      guard fstatat(folder, name, &status, AT_SYMLINK_NOFOLLOW) == 0 else { return .other }
      let seen = FileStatus(status)
      return seen.isFile ? .file : seen.isFolder ? .folder : .other
    default: return .other
    }
  }
}
