import Content
import Diagnostics
import Documents
import Input
import Publishing
import Text
import Website

/// The files of `content/` that go out: each is opened once, looked at, and handed on as its form asks.
struct FileStage: Sendable {
  let request: BuildRequest
  /// Nil where nothing is published and all is only looked at.
  let staging: Staging?
  /// The largest file that goes out, in bytes.
  let limit: Int
  /// What was learnt of the files before.
  let records: FileRecords
  /// Searches what goes out for what is internal; nil where nothing is.
  let leaks: LeakSearch?

  /// The largest file of an unknown form whose bytes are inspected, in bytes.
  private static let inspectedLimit = 16_000_000

  /// What is left of the files when they have been handed on.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// What of the internal texts was seen in them.
    var sightings: [Sighting] = []
    var byteCount = 0
    /// The texts of those that are nothing else.
    var texts: [ExtractedDocument] = []
    /// Documents, which are handed on when they have been cleaned.
    var documents: [PendingDocument] = []
    /// What was learnt of the files, by their paths.
    var records: [String: FileRecords.Record] = [:]

    mutating func add(_ other: Outcome) {
      diagnostics += other.diagnostics
      sightings += other.sightings
      byteCount += other.byteCount
      texts += other.texts
      documents += other.documents
      records.merge(other.records) { _, new in new }
    }
  }

  /// Looks at each output's file and stages it, documents apart.
  /// - Throws: What stops reading or staging.
  func run(_ outputs: [Output]) async throws -> Outcome {
    let shares = WorkQueue(count: outputs.count, tasks: request.jobs)
    let parts = try await withThrowingTaskGroup(of: Outcome.self) { group in
      for task in 0..<request.jobs {
        group.addTask {
          var outcome = Outcome()
          while let (index, _) = shares.next(for: task) {
            try Task.checkCancellation()
            guard let attachment = outputs[index].attachment else { continue }
            outcome.add(try handOn(outputs[index], attachment))
          }
          return outcome
        }
      }
      return try await group.reduce(into: [Outcome]()) { $0.append($1) }
    }
    return parts.reduce(into: Outcome()) { $0.add($1) }
  }

  private func handOn(_ output: Output, _ attachment: Attachment) throws -> Outcome {
    do {
      let file = try OpenedFile.open(attachment.diskPath)
      let form = FileForm(attachment, head: try file.bytes(count: FileForm.headLength))
      let size = file.identity.size
      let allowed = min(limit, form.limit ?? limit)
      guard size <= allowed else {
        return Outcome(diagnostics: [Rule.attachmentTooLarge.finding(attachment, form, size: size, limit: allowed)])
      }
      switch form {
      case .picture, .staticPicture: return try picture(output)
      case .active: return Outcome(diagnostics: [.activeFile(attachment.path, isStatic: attachment.isStatic)])
      case .closedDocument:
        return Outcome(diagnostics: [Rule.notCleanable.finding(.closedFormat, source: attachment.path)])
      case .document(let kind): return try document(output, attachment, kind, file)
      case .archive: return try copy(output, attachment, file, found: [Rule.archive.finding(attachment)])
      case .text: return try copy(output, attachment, file, isText: true)
      case .plain: return try copy(output, attachment, file)
      }
    } catch let error as SystemError {
      if error.isOfTheMachine { throw LoadingFailure(path: attachment.path, error: error) }
      return Outcome(diagnostics: [.unreadable(attachment.path, because: .cannotBeOpened)])
    }
  }

  private func picture(_ output: Output) throws -> Outcome {
    let rendered = try output.render()
    try staging?.write(output.path, rendered.bytes, source: output.source)
    return Outcome(
      diagnostics: rendered.diagnostics, sightings: sightings(output, rendered.bytes), byteCount: rendered.bytes.count)
  }

  /// Copies the file as it is; one that is small enough is searched first.
  private func copy(
    _ output: Output, _ attachment: Attachment, _ file: OpenedFile, isText: Bool = false, found: [Diagnostic] = []
  ) throws -> Outcome {
    let size = file.identity.size
    let isRead = (leaks != nil || isText) && size <= Self.inspectedLimit
    let bytes = isRead ? PlainText.utf8(try file.bytes(count: size)) : []
    var outcome = Outcome(diagnostics: found, sightings: sightings(output, bytes), byteCount: size)
    if isText, isRead {
      let text = String(decoding: bytes, as: UTF8.self)
      outcome.texts = [ExtractedDocument(path: output.path, source: attachment.path, text: text)]
    }
    var record = records[attachment.path, file.identity] ?? .init(identity: file.identity)
    guard let staging else { return outcome }
    record.copy = try staging.copy(
      output.path, from: file.descriptor, at: attachment.diskPath, known: record.copy, source: output.source)
    if file.isUnchanged { outcome.records[attachment.path] = record }
    return outcome
  }

  private func sightings(_ output: Output, _ bytes: [UInt8]) -> [Sighting] {
    leaks?.sightings(path: output.path, source: output.source, bytes: bytes) ?? []
  }

  private func document(
    _ output: Output, _ attachment: Attachment, _ kind: DocumentKind, _ file: OpenedFile
  ) throws -> Outcome {
    var outcome = Outcome()
    var record = records[attachment.path, file.identity] ?? .init(identity: file.identity)
    let hash = try record.document ?? DocumentHash(digits: SHA256.hex(try file.bytes(count: file.identity.size)))
    record.document = hash
    if file.isUnchanged { outcome.records[attachment.path] = record }
    outcome.documents = [
      PendingDocument(output: output, attachment: attachment, kind: kind, hash: hash, identity: file.identity)
    ]
    return outcome
  }
}

/// A document that goes out when it has been cleaned.
struct PendingDocument: Sendable {
  let output: Output
  let attachment: Attachment
  let kind: DocumentKind
  let hash: DocumentHash
  /// The file of which this is the hash.
  let identity: FileIdentity
}
