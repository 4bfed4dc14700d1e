import Glibc

/// A folder for what tools read and write where nothing is published: in `.kyyeu/` of the site's root, for this process alone, gone with
/// its owner or, where the process was killed, at the next build.
package final class ProcessFolder: Sendable {
  /// Where in `.kyyeu/` the folders of processes are.
  static let place = "process"

  /// Absolute; no other user can look into it.
  package let path: String
  private let work: WorkFolder

  /// - Parameter root: Absolute path of the site's root.
  /// - Throws: Where it cannot be made.
  package init(root: String) throws(PublishingFailure) {
    let state = try StateFolder(root: root)
    Leftovers.clear(in: state)
    let path = try state.subfolder(Self.place) + "/\(getpid())"
    work = try WorkFolder(at: path, in: state) {
      .fault(vi: "hai thư mục làm việc cho một tiến trình", en: "two working folders for one process")
    }
    do throws(PublishingFailure) {
      self.path = try work.makeToolsFolder()
    } catch {
      try? work.remove()
      throw error
    }
  }

  deinit {
    try? work.remove()
  }
}
