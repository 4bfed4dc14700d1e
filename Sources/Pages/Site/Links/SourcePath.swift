/// Paths of source files relative to the site's root, parts joined by `/`.
///
/// Taken apart by bytes: to Swift a slash with a combining mark after it is another character, to the file system it is not.
enum SourcePath {
  /// The folder of a file, with `/` at its end: `content/tin-tuc/` for `content/tin-tuc/a.md`.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<path.utf8.index(after: slash)])
  }

  /// The last part: `a.md`.
  static func name(of path: String) -> String {
    String(path.utf8.dropFirst(folder(of: path).utf8.count)) ?? path
  }

  /// The path that `relative` names from a folder; nil where it climbs out of the root. A `/` at its end stays.
  static func joined(_ folder: String, _ relative: String) -> String? {
    var parts: [Substring] = []
    for part in split(folder + relative) where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    let isFolder =
      relative.isEmpty || relative.hasSuffix("/") || relative.hasSuffix("/..") || relative.hasSuffix("/.")
      || relative == ".." || relative == "."
    return parts.joined(separator: "/") + (isFolder && !parts.isEmpty ? "/" : "")
  }

  /// How a file in `folder` names another: `../b.md`.
  static func relative(from folder: String, to path: String) -> String {
    let from = split(folder)
    let to = split(path)
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
  }

  /// The parts of a path, empty ones left out.
  static func split(_ path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }
}
