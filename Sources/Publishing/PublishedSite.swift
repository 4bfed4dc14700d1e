import Diagnostics
import Glibc
import Input

/// What stands in the output folder before a build: the site published last, or nothing but a `.gitignore`.
struct PublishedSite: Sendable {
  static let gitignore = RelativePath(bytes: ".gitignore".utf8)
  /// Foreign files that are named one by one; a folder full of them is told in one more finding.
  private static let namedAtMost = 20

  let folder: Folder
  /// Nil where nothing was ever published here.
  let marker: Marker?
  /// Whether what is written down of the folder is in order; else the next commit puts it in order, also where no file differs.
  let isSettled: Bool
  let destination: Destination
  let readers: Readers

  /// Opens what is there; nil where nothing is.
  /// - Parameters:
  ///   - destination: Where it is.
  ///   - record: What is written down of the folder.
  ///   - readers: Who may read the files of the edition that comes here.
  /// - Throws: Where it cannot be read.
  init?(_ destination: Destination, _ record: Record, readers: Readers) throws(PublishingFailure) {
    guard let folder = try Folder(destination.path) else { return nil }
    marker = try Marker.merging(record.markers(of: folder), of: folder)
    isSettled = try record.isSettled(for: folder)
    self.folder = folder
    self.destination = destination
    self.readers = readers
  }

  /// Whether the folder itself is open to more readers than the edition's are.
  var isTooOpen: Bool { !(folder.descriptor.status.map { readers.allow($0.permissions) } ?? true) }

  /// Whether the folder has a `.gitignore` of its own.
  func hasGitignore() throws(PublishingFailure) -> Bool { try folder.contents(Self.gitignore) != nil }

  /// One finding for each file here that kyyeu did not write, sorted. Empty folders and the lock files of open documents stop
  /// nothing: nothing is lost with them. What somebody changed in a document of the office's own edition stays.
  func foreignFiles() throws(PublishingFailure) -> [Diagnostic] {
    let foreign = try folder.everythingBelow().filter { isForeign($0) }.map(\.path).sorted()
    let isKnown = marker != nil
    let named = foreign.prefix(Self.namedAtMost).map {
      Diagnostic.foreignFile(destination.location($0), in: destination.location(), isKnown: isKnown)
    }
    let rest = foreign.count - named.count
    return rest == 0 ? named : named + [.moreForeignFiles(rest, destination.location(), isKnown: isKnown)]
  }

  private func isForeign(_ found: Found) -> Bool {
    switch found.kind {
    case .folder: false
    case .other: true
    case .file:
      found.path != Self.gitignore && !(marker != nil && found.path == Marker.formerPath)
        && marker?.hashes[found.path] == nil
        && !(marker != nil
          && (OfficeLockFile.isNamed(found.path.text.split(separator: "/").last ?? "") || isHandChange(found.path)))
    }
  }

  /// How one of the published files compares to the bytes that are to stand there now.
  enum Comparison: Equatable {
    /// Nothing is there, or it was never kyyeu's.
    case absent
    case same
    /// As it was published, or open to more readers than it may be; it may be replaced.
    case different
    /// Not as it was published: somebody changed it by hand since.
    case altered
  }

  /// Reads the file itself: neither its time nor its size is believed.
  func compare(_ file: RelativePath, to bytes: [UInt8]?) throws(PublishingFailure) -> Comparison {
    guard let published = marker?.hashes[file], let found = try folder.contents(file) else { return .absent }
    if found.bytes == bytes { return readers.allow(found.status.permissions) ? .same : .different }
    return XXH64.hash(found.bytes) == published ? .different : .altered
  }
}
