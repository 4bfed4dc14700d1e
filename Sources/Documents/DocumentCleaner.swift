import Foundation
import Printing

/// Cleans documents of what says who made them, and gives their text. The same bytes always become the same.
package struct DocumentCleaner: Sendable {
  private let tools: DocumentTools
  private let cache: String?
  private let folder: @Sendable () throws -> WorkingFolder

  /// - Parameters:
  ///   - tools: Where the tools are.
  ///   - cache: Folder for what became of documents before, absolute, which exists; nil to look into all anew.
  ///   - folder: Gives an empty folder that no other user can look into; asked for only where a document is new.
  package init(_ tools: DocumentTools, cache: String?, folder: @escaping @Sendable () throws -> WorkingFolder) {
    self.tools = tools
    self.cache = cache
    self.folder = folder
  }

  /// Hands on what became of each document, by its index, in no particular order.
  /// - Throws: `DocumentFailure` where no new document can be looked into, after the known ones have been handed on; what `receive` or
  ///   reading throws.
  package func clean(_ documents: [Document], receive: (Int, DocumentOutcome) throws -> Void) async throws {
    let cache = cache.map { DocumentCache(folder: $0, tools: tools) }
    var waiting: [Int] = []
    for (index, document) in documents.enumerated() {
      if let outcome = cache?.outcome(of: document) { try receive(index, outcome) } else { waiting.append(index) }
    }
    defer { cache?.prune(keeping: documents) }
    guard !waiting.isEmpty else { return }
    if let missing = tools.missing { throw DocumentFailure.missing(missing) }
    let folder = try folder()
    defer { folder.remove() }
    let jobs = try waiting.map { index in
      DocumentRequest.Job(
        kind: documents[index].kind, input: try folder.write(try documents[index].read(), as: "\(index).in"),
        output: folder.path(of: "\(index).out"), text: folder.path(of: "\(index).txt"))
    }
    try await DocumentDriver(tools: tools, folder: folder).run(jobs) { number, reply in
      let outcome = try Self.outcome(reply, of: jobs[number])
      // What has been looked into makes room on the disk for the next.
      for path in [jobs[number].input, jobs[number].output, jobs[number].text] {
        try? FileManager.default.removeItem(atPath: path)
      }
      cache?.keep(outcome, of: documents[waiting[number]])
      try receive(waiting[number], outcome)
    }
  }

  private static func outcome(_ reply: DocumentReply, of job: DocumentRequest.Job) throws -> DocumentOutcome {
    switch reply.outcome {
    case .refused: return .refused(reply.found ?? [])
    case .unusable: return .unusable(reply.fault ?? .damaged)
    case .cleaned:
      guard let bytes = FileManager.default.contents(atPath: job.output),
        let text = FileManager.default.contents(atPath: job.text)
      else { throw DocumentFailure.broken(job.output) }
      return .cleaned(bytes: Array(bytes), text: String(decoding: text, as: UTF8.self))
    }
  }
}
