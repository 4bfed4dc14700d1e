import Content
import Diagnostics
import Documents
import Publishing

extension Build {
  /// Hands on the files of `content/` that the rendered pages lead to, and those that always go out; tells which stay and why.
  ///
  /// `linked` are the addresses of the files that the pages lead to or show, each with the source files of those pages.
  /// - Returns: What of the internal texts was seen in what goes out: the bytes of a file, or the text of a document.
  /// - Throws: What stops reading, cleaning or staging.
  static func handOnFiles(
    of plan: Plan, linked: [String: Set<String>], for request: BuildRequest, to staging: Staging?,
    searchedBy leaks: LeakSearch?,
    into outcome: inout BuildOutcome
  ) async throws -> [Sighting] {
    guard let site = plan.site, let choice = plan.files?.chosen(linked: Set(linked.keys)) else { return [] }
    outcome.add(choice.diagnostics)
    outcome.leaveOut(choice.omissions)
    // Where two sources ask for one path, what is staged already may be the other.
    guard choice.diagnostics.isEmpty else { return [] }
    let memory = FileMemory(root: request.root, isKept: staging != nil)
    let stage = FileStage(
      request: request, staging: staging, limit: site.settings.attachmentsLimit * 1_000_000, records: memory.records,
      leaks: leaks)
    // Reports alone bring what they show, and nothing else of the site.
    let isWhole = request.selection == nil
    let files = try await stage.run(choice.outputs.filter { isWhole || $0.attachment?.isStatic == false })
    outcome.add(files)
    if isWhole { memory.keep(files.records) }
    let cleaned = try await clean(files.documents, of: request, in: memory, to: staging)
    outcome.add(cleaned)
    let texts = files.texts + cleaned.texts
    outcome.add(
      texts.filter { SecrecyStamp.isStamped(text: $0.text) }.map { .classified(at: Location(file: $0.source)) })
    if request.audience == .public { outcome.add(personalData(in: texts, of: site, linked: linked)) }
    return files.sightings
      + cleaned.texts.flatMap { leaks?.sightings(path: $0.path, source: $0.source, text: $0.text) ?? [] }
  }

  /// Cleans the documents among the files and stages what goes out of them.
  private static func clean(
    _ documents: [PendingDocument], of request: BuildRequest, in memory: FileMemory, to staging: Staging?
  ) async throws -> DocumentStage.Outcome {
    guard !documents.isEmpty else { return DocumentStage.Outcome() }
    // Where nothing is published there is no staging to work in.
    let process = staging == nil ? try ProcessFolder(root: request.root) : nil
    defer { withExtendedLifetime(process) {} }
    guard let folder = try process?.path ?? staging?.toolsFolder() else { return DocumentStage.Outcome() }
    return try await DocumentStage(request, cache: memory.documents, folder: folder).run(documents) { document, bytes in
      try staging?.write(document.output.path, bytes, source: document.attachment.path)
    }
  }

  /// What the texts of files that go out say of persons, who have agreed where a page that leads there says so.
  private static func personalData(
    in texts: [ExtractedDocument], of site: Site, linked: [String: Set<String>]
  ) -> [Diagnostic] {
    guard !texts.isEmpty else { return [] }
    let facts = PublicFacts(site)
    let consenting = Set((site.pages + site.chapters).filter(\.hasConsent).map(\.source.path))
    return texts.flatMap { document in
      TextCheck.findings(
        AllRules.textChecks, in: document.text, ofFile: document.source, facts: facts,
        hasConsent: linked["/" + document.path]?.isDisjoint(with: consenting) == false)
    }
  }
}
