import Diagnostics
import Glibc
import Text
import Vietnamese

/// Finds every file below `content/`. It follows no symbolic link, opens no file and depends on no order of the disk.
package struct ContentWalk {
  /// In the order of their NFC paths, byte by byte.
  package private(set) var files: [ContentFile] = []
  /// What bears the name of a file and is none; a finding says so.
  package private(set) var refused: [ContentFile] = []
  package private(set) var diagnostics: [Diagnostic] = []
  private let root: String

  private init(root: String) {
    self.root = root
  }

  /// Why the `content/` of a root cannot be walked at all; nil where it can.
  package static func obstacle(root: String) -> Diagnostic? {
    var status = stat()
    guard lstat(root + "/content", &status) == 0 else { return .missingContent(in: root) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return nil
    case S_IFLNK: return .symlinkOutside("content", target: Symlink.target(root + "/content"))
    default: return .missingContent(in: root)
    }
  }

  /// Walks the `content/` of a root.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func walk(root: String) throws(LoadingFailure) -> ContentWalk {
    var walk = ContentWalk(root: root)
    var folders = ["content"]
    while let folder = folders.popLast() { folders += try walk.list(folder) }
    walk.files.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    return walk
  }

  /// Takes the files of one folder, and returns the folders in it.
  private mutating func list(_ folder: String) throws(LoadingFailure) -> [String] {
    let entries: [FolderListing.Entry]
    do {
      entries = try FolderListing.read(root + "/" + folder)
    } catch {
      if error.isOfTheMachine { throw LoadingFailure(path: folder, error: error) }
      diagnostics.append(.unreadable(folder, because: .cannotBeOpened))
      return []
    }
    var folders: [String] = []
    for (name, type) in names(entries, in: folder) {
      let path = folder + "/" + name
      let file = ContentFile(diskPath: path, path: path.nfc, role: role(of: path.nfc))
      switch type {
      case .folder: folders.append(path)
      case .file: files.append(file)
      case .symlink:
        refused.append(file)
        diagnostics.append(Symlink.finding(for: path, root: root))
      case .irregular:
        refused.append(file)
        diagnostics.append(.unreadable(path, because: .irregular))
      }
    }
    return folders
  }

  /// The names that count, sorted, each once in NFC.
  private mutating func names(
    _ entries: [FolderListing.Entry], in folder: String
  ) -> [(name: String, type: FolderListing.EntryType)] {
    let isStatic = folder.nfc == "content/static" || folder.nfc.beginsWith("content/static/")
    var names: [(nfc: String, name: String, type: FolderListing.EntryType)] = []
    for entry in entries {
      guard let name = String(validating: entry.name, as: UTF8.self),
        ControlCharacters.first(in: entry.name[...]) == nil,
        !name.contains(where: \.isNewline), !name.contains("\t")
      else {
        diagnostics.append(.fileName(entry.name, in: folder))
        continue
      }
      if !IgnoredNames.contains(name, isStatic: isStatic) { names.append((name.nfc, name, entry.type)) }
    }
    // `==` calls both forms of a name equal, so names of one NFC are told apart by their bytes.
    names.sort {
      $0.nfc == $1.nfc
        ? $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) : $0.nfc.utf8.lexicographicallyPrecedes($1.nfc.utf8)
    }
    for (first, second) in zip(names, names.dropFirst()) where first.nfc == second.nfc {
      diagnostics.append(.sameName(second.name, in: folder))
    }
    return zip(names.indices, names).filter { $0 == 0 || names[$0 - 1].nfc != $1.nfc }.map { ($1.name, $1.type) }
  }

  private func role(of path: String) -> ContentFile.Role {
    if path.beginsWith("content/static/") { return .copied }
    if path.beginsWith("content/so-lieu/") { return .figures }
    if path == "content/site.yaml" { return .settings }
    let name = path.lowercased()
    return name.endsWith(".md") || name.endsWith(".markdown") ? .page : .attachment
  }
}
