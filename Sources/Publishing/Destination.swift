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

  /// The path relative to the root; nil where the output does not lie below it.
  var pathBelowRoot: String? {
    let prefix = root == "/" ? root : root + "/"
    return path.utf8.starts(with: prefix.utf8) ? String(path.utf8.dropFirst(prefix.utf8.count)) : nil
  }

  /// Whether the folder has this name, in whatever case: itself, or as the user wrote it where that is a symbolic link.
  private func isCalled(_ name: String, as written: String) -> Bool {
    [path, written].contains { $0.utf8.split(separator: UInt8(ascii: "/")).last?.folded == Substring(name).utf8.folded }
  }

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
  ) throws(PublishingFailure) -> StepResult<Destination> {
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
    // What is not there yet may be made tomorrow, and would then lie in what is replaced.
    for input in inputs {
      let input = try ResolvedPath(input.hasPrefix("/") ? input : "\(root)/\(input)").path
      if destination.path.isAtOrBelow(input) || input.isAtOrBelow(destination.path) {
        return .refused([.outputOverlaps(destination.path, input)])
      }
    }
    for other in PublishedEdition.allCases where other != edition {
      let place = try ResolvedPath("\(root)/\(other.folder)").path
      let isItsName = edition.forbiddenNames.contains(other.folder) && destination.isCalled(other.folder, as: output)
      if isItsName || destination.path.isAtOrBelow(place) || place.isAtOrBelow(destination.path) {
        return .refused([.otherEdition(edition, at: destination.path, of: other)])
      }
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

extension Substring.UTF8View {
  /// Small letters for capital ones.
  fileprivate var folded: [UInt8] { map { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) ? $0 | 0x20 : $0 } }
}
