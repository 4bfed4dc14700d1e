/// Paths of source files relative to the site's root, parts joined by `/`.
enum SourcePath {
  /// The folder of a file, with `/` at its end: `content/tin-tuc/` for `content/tin-tuc/a.md`.
  static func folder(of path: String) -> String {
    guard let slash = path.dropLast().lastIndex(of: "/") else { return "" }
    return String(path[...slash])
  }

  /// The last part: `a.md`.
  static func name(of path: String) -> String {
    String(path.dropFirst(folder(of: path).count))
  }

  /// The path that `relative` names from a folder; nil where it climbs out of the root. A `/` at its end stays.
  static func joined(_ folder: String, _ relative: String) -> String? {
    var parts: [Substring] = []
    for part in (folder + relative).split(separator: "/") where part != "." {
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
    let from = folder.split(separator: "/")
    let to = path.split(separator: "/", omittingEmptySubsequences: false)
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
  }
}
