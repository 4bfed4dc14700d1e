import Foundation
import Publishing

/// What is kept in `.kyyeu/` of a site about the files of its `content/`.
struct FileMemory: Sendable {
  /// Folder for what became of documents, absolute; nil where there is none.
  let documents: String?
  /// What was learnt of the files when they were last read.
  let records: FileRecords
  private let path: String?

  /// Where nothing can be kept, all is looked at anew the next time.
  /// - Parameters:
  ///   - root: Absolute path of the site's root.
  ///   - isKept: Whether anything may be written; else what is there is only read.
  init(root: String, isKept: Bool) {
    if isKept, let state = try? StateFolder(root: root), let documents = try? state.subfolder("documents"),
      let files = try? state.subfolder("files")
    {
      self.documents = documents
      path = files + "/records.json"
    } else {
      let there = root + "/.kyyeu/documents"
      documents = !isKept && FileManager.default.fileExists(atPath: there) ? there : nil
      path = nil
    }
    records = FileRecords(at: path ?? root + "/.kyyeu/files/records.json")
  }

  /// Keeps what was learnt of the files of this build, and forgets the others.
  func keep(_ learnt: [String: FileRecords.Record]) {
    guard let path else { return }
    let new = learnt.reduce(into: FileRecords()) { $0.keep($1.value, of: $1.key) }
    if new != records { new.write(to: path) }
  }
}
