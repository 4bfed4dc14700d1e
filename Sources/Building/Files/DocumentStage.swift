import Content
import Diagnostics
import Documents
import Glibc
import Input
import Printing
import Publishing

/// Cleaning the documents of an edition, each handed on when that is done.
struct DocumentStage: Sendable {
  private let request: BuildRequest
  private let cache: String?
  private let folder: String

  /// What is left of the documents when they have been handed on.
  package struct Outcome: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// Documents that could not be looked into.
    package var omissions: [Omission] = []
    /// The texts of those that go out.
    package var texts: [ExtractedDocument] = []
    var byteCount = 0
  }

  /// A stage that keeps what becomes of documents in the folder `cache`, absolute, which exists (nil to look into all anew), and
  /// whose tools read and write in `folder`, absolute, closed to other users.
  package init(_ request: BuildRequest, cache: String?, folder: String) {
    self.request = request
    self.cache = cache
    self.folder = folder
  }

  /// Cleans the documents, and hands on the bytes of those that go out.
  /// - Throws: What reading or `receive` throws.
  func run(
    _ documents: [PendingDocument], receive: (_ document: PendingDocument, _ bytes: [UInt8]) throws -> Void
  ) async throws -> Outcome {
    var outcome = Outcome()
    guard !documents.isEmpty else { return outcome }
    let cleaner = DocumentCleaner(DocumentTools(share: request.share, python: request.python), cache: cache) {
      [folder] in
      try WorkingFolder(folder).makeFolder()
    }
    var waiting = Set(documents.indices)
    do {
      try await cleaner.clean(documents.map(Document.init)) { index, result in
        waiting.remove(index)
        try Self.take(result, of: documents[index], into: &outcome, receive: receive)
      }
    } catch let failure as DocumentFailure {
      for document in waiting.sorted().map({ documents[$0] }) {
        outcome.diagnostics.append(Rule.notInspected.finding(failure, source: document.attachment.path))
        outcome.omissions.append(
          Omission(
            path: document.attachment.path, kind: nil, address: document.attachment.address, reason: .uninspected))
      }
    }
    return outcome
  }

  private static func take(
    _ result: DocumentOutcome, of document: PendingDocument, into outcome: inout Outcome,
    receive: (_ document: PendingDocument, _ bytes: [UInt8]) throws -> Void
  ) throws {
    let source = document.attachment.path
    switch result {
    case .cleaned(let bytes, let text):
      try receive(document, bytes)
      outcome.byteCount += bytes.count
      outcome.texts.append(ExtractedDocument(path: document.output.path, source: source, text: text))
    case .refused(let found):
      outcome.diagnostics.append(Rule.hiddenContent.finding(found, source: source, isPDF: document.kind == .pdf))
    case .unusable(let fault): outcome.diagnostics.append(Rule.notCleanable.finding(fault, source: source))
    }
  }
}

extension Document {
  /// The document is opened when it is read, and is then what it was when its hash was taken, or it is refused.
  fileprivate init(_ pending: PendingDocument) {
    self.init(source: pending.attachment.path, kind: pending.kind, hash: pending.hash) {
      do throws(SystemError) {
        let file = try OpenedFile.open(pending.attachment.diskPath)
        guard file.identity == pending.identity else { throw SystemError(code: ESTALE) }
        return try file.bytes(count: file.identity.size)
      } catch {
        throw LoadingFailure(path: pending.attachment.path, error: error)
      }
    }
  }
}
