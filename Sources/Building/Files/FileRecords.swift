import Documents
import Foundation
import Input
import Printing

/// What was learnt of the files of `content/` when they were last read, so that a file that is what it was is not read for it again.
struct FileRecords: Codable, Sendable, Hashable {
  /// By their paths relative to the root.
  private var records: [String: Record] = [:]

  struct Record: Codable, Sendable, Hashable {
    let identity: FileIdentity
    /// The hash of a copy's bytes, by which a published file is known.
    var copy: UInt64?
    /// The hash of a document's bytes, by which what became of it is known.
    var document: DocumentHash?
  }

  init() {}

  /// What is kept in a file; nothing where it is missing or cannot be understood.
  /// - Parameter path: Absolute.
  init(at path: String) {
    guard let data = FileManager.default.contents(atPath: path),
      let kept = try? JSONDecoder().decode(FileRecords.self, from: data)
    else { return }
    self = kept
  }

  /// What is known of a file; nil where it is not what it was.
  subscript(source: String, identity: FileIdentity) -> Record? {
    records[source].flatMap { $0.identity == identity ? $0 : nil }
  }

  mutating func keep(_ record: Record, of source: String) {
    records[source] = record
  }

  /// Keeps the records in a file. Where that cannot be written, the files are read again the next time.
  /// - Parameter path: Absolute.
  func write(to path: String) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    guard let data = try? encoder.encode(self) else { return }
    try? OwnersFile.replace(path, data)
  }
}
