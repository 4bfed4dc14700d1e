import Diagnostics
import Glibc
import Text

/// Symbolic links below `content/`: none is followed.
package enum Symlink {
  /// The finding for the link at a path relative to the root.
  static func finding(for path: String, root: String) -> Diagnostic {
    let target = target(root + "/" + path)
    guard let content = resolved(root + "/content"), let end = resolved(root + "/" + path),
      end == content || end.beginsWith(content + "/")
    else { return .symlinkOutside(path, target: target) }
    return .symlinkInside(path, target: target)
  }

  /// What a link says; empty where it cannot be read.
  static func target(_ path: String) -> String {
    let bytes = [CChar](unsafeUninitializedCapacity: Int(PATH_MAX)) { buffer, count in
      guard let start = buffer.baseAddress else { return }
      count = max(readlink(path, start, buffer.count), 0)
    }
    return String(decoding: bytes.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// Where a path leads once every link in it is followed; nil where that is nowhere.
  package static func resolved(_ path: String) -> String? {
    guard let end = realpath(path, nil) else { return nil }
    defer { free(end) }
    return String(cString: end)
  }
}
