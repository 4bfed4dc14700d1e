import Glibc

/// A path made absolute, with every symbolic link on the way resolved.
enum ResolvedPath: Equatable {
  case existing(String)
  /// Nothing is there; the folders above it may be missing too.
  case missing(String)
  /// A symbolic link to something that does not exist; the path is the link's own.
  case leadsNowhere(String)

  /// The path itself, whatever is there.
  var path: String {
    switch self {
    case .existing(let path), .missing(let path), .leadsNowhere(let path): path
    }
  }

  init(_ path: String) throws(PublishingFailure) {
    if let real = realpath(path, nil) {
      defer { free(real) }
      self = .existing(String(cString: real))
      return
    }
    guard errno == ENOENT else { throw .system(.list, path, errno) }
    let parts = path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let last = parts.last, last != "..", last != "." else { throw .system(.list, path, ENOENT) }
    let above = parts.dropLast().joined(separator: "/")
    switch try ResolvedPath(path.hasPrefix("/") ? "/" + above : above.isEmpty ? "." : above) {
    case .existing(let folder):
      let whole = folder == "/" ? "/\(last)" : "\(folder)/\(last)"
      self = FileStatus(of: whole)?.isLink == true ? .leadsNowhere(whole) : .missing(whole)
    case .missing(let folder):
      self = .missing("\(folder)/\(last)")
    case .leadsNowhere(let link):
      self = .leadsNowhere(link)
    }
  }
}
