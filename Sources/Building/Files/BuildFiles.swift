import Checks
import Content
import Diagnostics
import Pages
import Publishing

extension Build {
  /// Hands on the files of `content/` that the rendered pages lead to, and those that always go out; tells which stay and why.
  ///
  /// `linked` are the addresses of the files that the pages lead to or show.
  /// - Returns: What of the internal texts was seen in what goes out: the bytes of a file, or the text of a document.
  /// - Throws: What stops reading, cleaning or staging.
  static func handOnFiles(
    of plan: Plan, linked: Set<String>, for request: BuildRequest, to staging: Staging?, searchedBy leaks: LeakSearch?,
    into outcome: inout BuildOutcome
  ) async throws -> [Sighting] {
    guard let choice = plan.files?.chosen(linked: linked), let settings = plan.site?.settings else { return [] }
    outcome.add(choice.diagnostics)
    outcome.leaveOut(choice.omissions)
    // Where two sources ask for one path, what is staged already may be the other.
    guard choice.diagnostics.isEmpty else { return [] }
    let memory = FileMemory(root: request.root, isKept: staging != nil)
    let stage = FileStage(
      request: request, staging: staging, limit: settings.attachmentsLimit * 1_000_000, records: memory.records,
      leaks: leaks)
    // Reports alone bring what they show, and nothing else of the site.
    let isWhole = request.selection == nil
    let files = try await stage.run(choice.outputs.filter { isWhole || $0.attachment?.isStatic == false })
    outcome.add(files)
    if isWhole { memory.keep(files.records) }
    guard !files.documents.isEmpty else { return files.sightings }
    // Where nothing is published there is no staging to work in.
    let process = staging == nil ? try ProcessFolder(root: request.root) : nil
    defer { withExtendedLifetime(process) {} }
    guard let folder = try process?.path ?? staging?.toolsFolder() else { return files.sightings }
    let documents = DocumentStage(request, cache: memory.documents, folder: folder)
    let cleaned = try await documents.run(files.documents) { document, bytes in
      try staging?.write(document.output.path, bytes, source: document.attachment.path)
    }
    outcome.add(cleaned)
    outcome.add(
      cleaned.texts.filter { SecrecyStamp.isStamped(text: $0.text) }.map {
        .classified(at: Location(file: $0.source))
      })
    return files.sightings
      + cleaned.texts.flatMap { leaks?.sightings(path: $0.path, source: $0.source, text: $0.text) ?? [] }
  }
}
