import Diagnostics
import Glibc

/// What stands in the output folder before a build: the site published last, or nothing but a `.gitignore`.
struct PublishedSite: Sendable {
  static let gitignore = RelativePath(bytes: ".gitignore".utf8)
  /// Foreign files that are named one by one; a folder full of them is told in one more finding.
  private static let namedAtMost = 20

  let folder: Folder
  /// Nil where nothing was ever published here.
  let marker: Marker?
  let destination: Destination

  /// Opens what is there; nil where nothing is.
  init?(_ destination: Destination) throws(PublishingFailure) {
    guard let folder = try Folder(destination.path) else { return nil }
    marker = try folder.contents(Marker.path).flatMap { Marker(parsing: $0.bytes) }
    (self.folder, self.destination) = (folder, destination)
  }

  /// One finding for each file here that kyyeu did not write, sorted. Empty folders stop nothing: nothing is lost with them.
  func foreignFiles() throws(PublishingFailure) -> [Diagnostic] {
    let foreign = try folder.everythingBelow().filter { isForeign($0) }.map(\.path).sorted()
    let named = foreign.prefix(Self.namedAtMost).map { Diagnostic.foreignFile(destination.location($0)) }
    let rest = foreign.count - named.count
    return rest == 0 ? named : named + [.moreForeignFiles(rest, destination.location())]
  }

  private func isForeign(_ found: Found) -> Bool {
    switch found.kind {
    case .folder: false
    case .other: true
    case .file:
      found.path != Self.gitignore && !(marker != nil && found.path == Marker.path) && marker?.hashes[found.path] == nil
    }
  }

  /// How one of the published files compares to the bytes that are to stand there now.
  enum Comparison: Equatable {
    /// Nothing is there, or it was never kyyeu's.
    case absent
    case same
    /// As it was published; it may be replaced.
    case different
    /// Not as it was published: somebody changed it by hand since.
    case altered
  }

  /// Reads the file itself: neither its time nor its size is believed.
  func compare(_ file: RelativePath, to bytes: [UInt8]?) throws(PublishingFailure) -> Comparison {
    guard let published = marker?.hashes[file], let found = try folder.contents(file) else { return .absent }
    if found.bytes == bytes { return .same }
    return XXH64.hash(found.bytes) == published ? .different : .altered
  }
}
