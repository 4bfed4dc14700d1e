import Diagnostics
import Glibc

/// The folder that is to be published to, with every symbolic link on the way to it resolved: what is replaced is always a
/// folder, never a link.
struct Destination: Sendable {
  /// Absolute. Nothing may be there yet.
  let path: String
  /// The site's root, absolute and resolved, for messages.
  let root: String

  // By bytes: a slash and a combining mark after it are one character.
  private var lastSlash: String.Index { path.utf8.lastIndex(of: UInt8(ascii: "/")) ?? path.startIndex }
  var parent: String { lastSlash == path.startIndex ? "/" : String(path[..<lastSlash]) }
  var name: String { String(path.utf8.suffix(from: lastSlash).dropFirst()) ?? "" }

  /// Where findings say that a file of the output is: relative to the root when it lies below it, else absolute.
  func location(_ file: RelativePath? = nil) -> Location {
    let whole = file.map { "\(path)/\($0.text)" } ?? path
    let prefix = root == "/" ? root : root + "/"
    guard whole.utf8.starts(with: prefix.utf8) else { return Location(file: whole) }
    return Location(file: String(whole.utf8.dropFirst(prefix.utf8.count)) ?? whole)
  }

  /// Finds out where an output folder really is, and whether it may be replaced at all.
  /// - Parameters:
  ///   - output: As the user wrote it; relative paths start at the working folder.
  ///   - root: The site's root, which must exist.
  ///   - edition: What is published; it may not go where the other edition goes.
  ///   - inputs: Folders that the output may not touch, relative to the root or absolute.
  /// - Returns: The destination, or why it may not be replaced.
  /// - Throws: Where the way to it cannot be followed.
  static func find(
    _ output: String, root: String, edition: PublishedEdition, inputs: [String]
  ) throws(PublishingFailure) -> Verdict<Destination> {
    guard case .existing(let root) = try ResolvedPath(root) else { throw .system(.list, root, ENOENT) }
    let destination: Destination
    switch try ResolvedPath(output) {
    case .leadsNowhere(let link):
      return .refused([.notAFolder(Destination(path: link, root: root).location(), isLink: true)])
    case .missing(let path):
      destination = Destination(path: path, root: root)
    case .existing(let path):
      destination = Destination(path: path, root: root)
      guard FileStatus(of: path)?.isFolder == true else {
        return .refused([.notAFolder(destination.location(), isLink: false)])
      }
    }
    for input in inputs {
      guard case .existing(let input) = try ResolvedPath(input.hasPrefix("/") ? input : "\(root)/\(input)") else {
        continue
      }
      if destination.path.isAtOrBelow(input) || input.isAtOrBelow(destination.path) {
        return .refused([.outputOverlaps(destination.path, input)])
      }
    }
    if case .existing(let other) = try ResolvedPath("\(root)/\(edition.other.folder)"),
      destination.path.isAtOrBelow(other) || other.isAtOrBelow(destination.path)
    {
      return .refused([.otherEdition(edition, at: destination.path)])
    }
    guard !root.isAtOrBelow(destination.path) else { return .refused([.outputOverlaps(destination.path, root)]) }
    return .ready(destination)
  }
}

extension String {
  /// Whether an absolute resolved path is another one or lies below it, part by part.
  fileprivate func isAtOrBelow(_ other: String) -> Bool {
    let (own, above) = (utf8.split(separator: UInt8(ascii: "/")), other.utf8.split(separator: UInt8(ascii: "/")))
    return own.count >= above.count && zip(own, above).allSatisfy { $0.elementsEqual($1) }
  }
}
