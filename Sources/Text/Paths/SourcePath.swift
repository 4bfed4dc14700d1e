/// Paths of source files relative to the site's root, parts joined by `/`.
///
/// Taken apart by bytes: to Swift a slash with a combining mark after it is another character, to the file system it is not.
package enum SourcePath {
  /// The folder of a file, with `/` at its end: `content/tin-tuc/` for `content/tin-tuc/a.md`.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return String(path[..<path.utf8.index(after: slash)])
  }

  /// The last part: `a.md`.
  package static func name(of path: String) -> String {
    String(path.utf8.dropFirst(folder(of: path).utf8.count)) ?? path
  }

  /// The path that `relative` names from a folder; nil where it climbs out of the root. A `/` at its end stays.
  package static func joined(_ folder: String, _ relative: String) -> String? {
    var path: [UInt8] = []
    path.reserveCapacity(folder.utf8.count + relative.utf8.count + 1)
    var start = 0
    // Whether the last part is whole and takes its slash; what is no part is taken back.
    func end() -> Bool {
      if path.count - start == 1, path[start] == dot {
        path.removeLast()
      } else if path.count - start == 2, path[start] == dot, path[start + 1] == dot {
        path.removeLast(2)
        guard start > 0 else { return false }
        path.removeLast()
        while let last = path.last, last != slash { path.removeLast() }
        start = path.count
      } else if path.count > start {
        path.append(slash)
        start = path.count
      }
      return true
    }
    for text in [folder, relative] {
      for byte in text.utf8 {
        if byte != slash {
          path.append(byte)
        } else if !end() {
          return nil
        }
      }
    }
    let isFile =
      path.count > start && !path[start...].elementsEqual([dot]) && !path[start...].elementsEqual([dot, dot])
    guard end() else { return nil }
    if isFile { path.removeLast() }
    return String(decoding: path, as: UTF8.self)
  }

  private static let slash = UInt8(ascii: "/")
  private static let dot = UInt8(ascii: ".")

  /// How a file in `folder` names another: `../b.md`.
  package static func relative(from folder: String, to path: String) -> String {
    let from = split(folder)
    let to = split(path)
    let shared = zip(from, to.dropLast()).prefix { $0 == $1 }.count
    return (Array(repeating: "..", count: from.count - shared) + to.dropFirst(shared)).joined(separator: "/")
  }

  /// The parts of a path, empty ones left out.
  package static func split(_ path: String) -> [Substring] {
    path.utf8.split(separator: UInt8(ascii: "/")).map(Substring.init)
  }
}
