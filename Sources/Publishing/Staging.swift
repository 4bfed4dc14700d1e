import Diagnostics
import Synchronization

/// A site on its way to its output folder: made whole beside it, then put in its place in one step, or not at all.
///
/// Files may be staged from several threads at once. A file with the bytes that are published already is not written again. Until
/// `commit()` nothing in the output folder changes; a staging that goes out of use without it leaves nothing behind, and one whose
/// process was killed leaves only what the next build removes from the work folder.
package final class Staging: Sendable {
  /// What a site may never be published into, relative to its root.
  package static let inputs = ["content", "templates", "kinds", ".git", ".kyyeu"]

  let destination: Destination
  let edition: PublishedEdition
  let published: PublishedSite?
  let record: Record
  let tree: Folder
  let state: Mutex<State>
  /// Puts the new site where the old one is.
  let exchange: Exchange

  struct State: Sendable {
    /// Nil once committed or discarded.
    var work: WorkFolder?
    var site = StagedSite()
  }

  private init(
    _ destination: Destination, _ edition: PublishedEdition, _ published: PublishedSite?, _ work: WorkFolder,
    _ exchange: Exchange
  ) throws(PublishingFailure) {
    self.edition = edition
    self.destination = destination
    self.published = published
    self.exchange = exchange
    record = Record(in: work)
    tree = try work.makeTree(for: edition.readers)
    state = Mutex(State(work: work))
  }

  deinit {
    discard()
  }

  /// Finds out whether a site may be published to a folder, takes its lock, and makes room for the new site beside it.
  /// - Parameters:
  ///   - output: As the user wrote it; a relative path starts at the working folder. Missing folders above it are made.
  ///   - root: The site's root; findings name files relative to it.
  ///   - edition: What is published: it replaces nothing but the same edition.
  ///   - inputs: What the output may neither be, hold nor lie in: relative to the root, or absolute.
  /// - Returns: The staging, or what stands in its way.
  /// - Throws: Where something cannot be read or written, or another build holds the lock.
  package static func begin(
    output: String, root: String, edition: PublishedEdition = .public, inputs: [String] = Staging.inputs
  ) throws(PublishingFailure) -> StepResult<Staging> {
    try begin(output: output, root: root, edition: edition, inputs: inputs, exchange: .inOneStep)
  }

  static func begin(
    output: String, root: String, edition: PublishedEdition = .public, inputs: [String] = Staging.inputs,
    exchange: Exchange
  ) throws(PublishingFailure) -> StepResult<Staging> {
    switch try Destination.find(output, root: root, edition: edition, inputs: inputs) {
    case .refused(let findings): return .refused(findings)
    case .ready(let destination):
      let work = try WorkFolder(for: destination)
      do throws(PublishingFailure) {
        let record = Record(in: work)
        let published = try PublishedSite(destination, record, readers: edition.readers)
        let obstacles: [Diagnostic] =
          if let other = published?.marker?.edition, other != edition {
            [.otherEdition(edition, at: destination.path, of: other)]
          } else {
            try published?.foreignFiles() ?? []
          }
        if !obstacles.isEmpty {
          try work.remove()
          return .refused(obstacles)
        }
        if let published { try exchange.refuseMountPoint(published.folder, beside: work.folder) }
        if let published, !published.isSettled, let marker = published.marker { try record.settle(marker) }
        return .ready(try Staging(destination, edition, published, work, exchange))
      } catch {
        try? work.remove()
        throw error
      }
    }
  }

  /// A folder for what tools read and write: absolute, on the disk of the output, closed to other users, under the lock, and gone with the
  /// staging. Whoever asks makes a folder of its own in it.
  /// - Throws: Where it cannot be made, or the staging has ended.
  package func toolsFolder() throws(PublishingFailure) -> String {
    guard let work = state.withLock({ $0.work }) else {
      throw .fault(vi: "cần thư mục làm việc sau khi đã ghi xong", en: "a working folder was asked for after the end")
    }
    return try work.makeToolsFolder()
  }

  /// The folder that is published to: absolute, with symbolic links resolved.
  package var folder: String { destination.path }

  /// What was found so far about the staged files, sorted; any of it makes `commit()` refuse.
  package var findings: [Diagnostic] { state.withLock { $0.site.allFindings } }

  /// Gives up: what was staged is removed, the output folder is as it was. Does nothing after a commit.
  package func discard() {
    let work = state.withLock { state in
      defer { state.work = nil }
      return state.work
    }
    // What cannot be removed now is the next build's to clear away: it holds the lock by then.
    try? work?.remove()
  }
}
