import Glibc

/// What is written down of one output in its work folder: the marker of what stands there, and while a site is put in its place the
/// marker of that site as well, so that a process killed between the two steps leaves it clear whose every file is.
struct Record: Sendable {
  private static let marker = RelativePath(bytes: "marker".utf8)
  private static let next = RelativePath(bytes: "marker.next".utf8)

  private let folder: Folder

  init(in work: WorkFolder) {
    folder = work.folder
  }

  /// The markers that may speak of what stands in an output folder: the one kept, the one of a site that was being put in place when its
  /// build was killed, and the one that an earlier release left in the folder.
  func markers(of output: Folder) throws(PublishingFailure) -> [Marker] {
    var found: [Marker] = []
    for (place, name) in [(folder, Self.marker), (folder, Self.next), (output, Marker.formerPath)] {
      if let marker = try place.contents(name).flatMap({ Marker(parsing: $0.bytes) }) { found.append(marker) }
    }
    return found
  }

  /// Whether one marker is kept, and no other place speaks of the output.
  func isSettled(for output: Folder) throws(PublishingFailure) -> Bool {
    for (place, name) in [(folder, Self.next), (output, Marker.formerPath)] where try place.contents(name) != nil {
      return false
    }
    return true
  }

  /// Keeps one marker as the whole truth of what stands there.
  func settle(_ marker: Marker) throws(PublishingFailure) {
    try announce(marker)
    try confirm()
  }

  /// Writes down what is about to stand there, beside what stands there still.
  func announce(_ marker: Marker) throws(PublishingFailure) {
    unlinkat(folder.descriptor.number, Self.next.cString, 0)
    try folder.create(Self.next, marker.bytes)
  }

  /// What was announced stands there.
  func confirm() throws(PublishingFailure) {
    let number = folder.descriptor.number
    guard renameat(number, Self.next.cString, number, Self.marker.cString) == 0 else {
      throw .system(.write, folder.shown(Self.marker), errno)
    }
  }

  /// What was announced does not come to stand there.
  func withdraw() {
    unlinkat(folder.descriptor.number, Self.next.cString, 0)
  }
}
