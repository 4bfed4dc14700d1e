import Content
import Diagnostics
import Input
import Pages
import Publishing

/// The files of `content/` that go out: each is opened once, looked at, and handed on as its form asks.
struct FileStage: Sendable {
  let request: BuildRequest
  /// Nil where nothing is published and all is only looked at.
  let staging: Staging?
  /// The largest file that goes out, in bytes.
  let limit: Int
  /// Tells what it finds in the bytes that go out.
  let inspect: @Sendable (_ output: Output, _ bytes: [UInt8]) -> [Diagnostic]

  /// The largest file of an unknown form whose bytes are inspected, in bytes.
  private static let inspectedLimit = 16_000_000

  /// What is left of the files when they have been handed on.
  struct Outcome: Sendable {
    var diagnostics: [Diagnostic] = []
    /// Files that could not be looked into.
    var omissions: [Omission] = []
    var byteCount = 0

    mutating func add(_ other: Outcome) {
      diagnostics += other.diagnostics
      omissions += other.omissions
      byteCount += other.byteCount
    }
  }

  /// - Parameter limit: The largest file that goes out, in MB; nil for what the site's settings are without a word.
  init(
    request: BuildRequest, staging: Staging?, limit: Int?,
    inspect: @escaping @Sendable (_ output: Output, _ bytes: [UInt8]) -> [Diagnostic]
  ) {
    self.request = request
    self.staging = staging
    self.limit = (limit ?? 200) * 1_000_000
    self.inspect = inspect
  }

  /// Looks at each output's file and stages it.
  /// - Throws: What stops reading or staging.
  func run(_ outputs: [Output]) async throws -> Outcome {
    let shares = Shares(count: outputs.count, tasks: request.jobs)
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
    let (file, head): (OpenedFile, [UInt8])
    do throws(SystemError) {
      file = try OpenedFile.open(attachment.diskPath)
      head = try file.bytes(count: FileForm.headLength)
    } catch {
      guard error.isOfTheMachine else { return Outcome(diagnostics: [.unreadable(attachment.path, because: .cannotBeOpened)]) }
      throw LoadingFailure(path: attachment.path, error: error)
    }
    let form = FileForm(attachment, head: head)
    let size = file.identity.size
    let allowed = min(limit, form.limit ?? limit)
    guard size <= allowed else {
      return Outcome(diagnostics: [Rule.attachmentTooLarge.finding(attachment, form, size: size, limit: allowed)])
    }
    switch form {
    case .picture: return try picture(output)
    case .active: return Outcome(diagnostics: [.activeFile(attachment.path, isStatic: attachment.isStatic)])
    case .archive: return try copy(output, attachment, file, found: [Rule.archive.finding(attachment)])
    case .text, .plain, .document, .closedDocument: return try copy(output, attachment, file)
    }
  }

  private func picture(_ output: Output) throws -> Outcome {
    let rendered = try output.render()
    try staging?.write(output.path, rendered.bytes, source: output.source)
    return Outcome(
      diagnostics: rendered.diagnostics + inspect(output, rendered.bytes), byteCount: rendered.bytes.count)
  }

  /// Copies the file as it is; one that is small enough is searched first.
  private func copy(
    _ output: Output, _ attachment: Attachment, _ file: OpenedFile, found: [Diagnostic] = []
  ) throws -> Outcome {
    let size = file.identity.size
    let searched = size <= Self.inspectedLimit ? inspect(output, try file.bytes(count: size)) : []
    _ = try staging?.copy(output.path, from: file.descriptor, at: attachment.diskPath, source: output.source)
    return Outcome(diagnostics: found + searched, byteCount: size)
  }
}
