import Glibc

/// Where kyyeu keeps what belongs to one output: on the same file system as it, since both change places in one step.
///
/// In `.kyyeu/` of the site's root where the output lies at or below that, so that a site moved as a whole still knows its outputs; else
/// in a wrapper beside the output.
struct WorkPlace: Sendable {
  /// The folder that is closed to others.
  let state: StateFolder
  /// Absolute path of the folder for this output alone; the closed one itself where that is a wrapper.
  let path: String

  /// Finds the place of an output and makes the folders on the way to it. The folder above the output must exist.
  init(of destination: Destination) throws(PublishingFailure) {
    guard let parent = try Folder(destination.parent) else { throw .system(.list, destination.parent, ENOENT) }
    if let below = destination.pathBelowRoot, let root = try Folder(destination.root), root.isOnOneMount(with: parent) {
      let state = try StateFolder(root: destination.root)
      // A cache that is mounted there is another file system.
      if state.folder.isOnOneMount(with: parent) {
        self.state = state
        path = try state.subfolder(Self.outputs) + "/" + Self.name(of: below)
        return
      }
    }
    let above = destination.parent == "/" ? "" : destination.parent
    state = try StateFolder(making: "\(above)/.\(destination.name).kyyeu")
    path = state.folder.path
  }

  /// Where in `.kyyeu/` the folders of outputs are.
  static let outputs = "output"

  /// One name for a path of several parts, byte by byte, since a slash and a combining mark after it are one character. No two paths
  /// have the same one: a long one is told by its hash.
  private static func name(of path: String) -> String {
    let bytes = path.utf8.flatMap { byte in
      switch byte {
      case UInt8(ascii: "/"): Array("%2F".utf8)
      case UInt8(ascii: "%"): Array("%25".utf8)
      default: [byte]
      }
    }
    return bytes.count <= longestName
      ? String(decoding: bytes, as: UTF8.self) : "%" + String(XXH64.hash(Array(path.utf8)), radix: 16)
  }

  /// Bytes; the system takes 255.
  private static let longestName = 200
}
