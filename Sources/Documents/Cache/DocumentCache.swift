import Foundation
import Printing
import Text

/// What became of documents before, by their bytes and the tools that looked into them.
struct DocumentCache {
  private let folder: String
  /// The hash of what else decides what becomes of a document.
  private let surroundings: String
  /// How many entries are kept before those that the present work does not use are dropped.
  private static let limit = 500

  /// A cache in a folder, given absolute, that whoever gives it has made; `tools` are those that look into the documents.
  init(folder: String, tools: DocumentTools) {
    self.folder = folder
    surroundings = SHA256.hex(tools.surroundings)
  }

  func outcome(of document: Document) -> DocumentOutcome? {
    FileManager.default.contents(atPath: path(of: document)).flatMap { DocumentEntry.parse(Array($0)) }
  }

  /// Keeps an outcome. Where it cannot be kept the next build makes it anew.
  func keep(_ outcome: DocumentOutcome, of document: Document) {
    guard let bytes = DocumentEntry.bytes(of: outcome) else { return }
    try? OwnersFile.replace(path(of: document), bytes)
  }

  /// Drops entries of other documents once there are many.
  func prune(keeping documents: [Document]) {
    let used = Set(documents.map(name))
    let entries = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    guard entries.count > Self.limit else { return }
    for entry in entries where !used.contains(entry) {
      try? FileManager.default.removeItem(atPath: folder + "/" + entry)
    }
  }

  private func path(of document: Document) -> String { folder + "/" + name(of: document) }

  private func name(of document: Document) -> String {
    "\(document.hash.digits)-\(document.kind.rawValue)-\(surroundings)"
  }
}
