import Glibc
import Input

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
    let opened = try Self.opened(openat(descriptor.number, ".", Self.flags), path)
    return try Self.entries(of: opened, path).map { String(decoding: $0.name, as: UTF8.self) }
  }

  private static let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC

  private static func opened(_ number: CInt, _ shown: String) throws(PublishingFailure) -> Descriptor {
    guard number >= 0 else { throw .system(.list, shown, errno) }
    return Descriptor(number)
  }

  private static func entries(
    of folder: Descriptor, _ shown: String
  ) throws(PublishingFailure) -> [FolderListing.Entry] {
    do {
      return try FolderListing.read(folder.number)
    } catch {
      throw .system(.list, shown, error.code)
    }
  }

  private static func list(
    opening number: CInt, _ shown: String, prefix: [UInt8], into found: inout [Found]
  ) throws(PublishingFailure) {
    let folder = try opened(number, shown)
    for entry in try entries(of: folder, shown) {
      let kind = Found.Kind(entry.type)
      if kind == .folder {
        let inner = entry.name.map { CChar(bitPattern: $0) } + [0]
        try list(
          opening: openat(folder.number, inner, flags), "\(shown)/\(String(decoding: entry.name, as: UTF8.self))",
          prefix: prefix + entry.name + [UInt8(ascii: "/")], into: &found)
      }
      found.append(Found(path: RelativePath(bytes: prefix + entry.name), kind: kind))
    }
  }
}

extension Found.Kind {
  fileprivate init(_ type: FolderListing.EntryType) {
    switch type {
    case .file: self = .file
    case .folder: self = .folder
    case .symlink, .irregular: self = .other
    }
  }
}
