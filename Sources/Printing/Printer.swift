import Diagnostics
import Foundation

/// Makes files of reports through the tools that do it: WeasyPrint for PDF, pandoc for a word processor's file.
///
/// The same jobs always give the same bytes, whatever the folder, the time, the zone and the locale.
package struct Printer: Sendable {
  private let tools: PrintTools
  private let cache: String?
  private let folder: WorkingFolder
  private let timeLimit: Duration

  /// - Parameters:
  ///   - tools: Where the tools are.
  ///   - cache: Folder for what was printed before, absolute; it is made where it is missing, in a folder that is there.
  ///     Nil to print all anew.
  ///   - folder: Where the tools read and write; what printing puts there it takes away again.
  ///   - timeLimit: How long each file may take.
  package init(_ tools: PrintTools, cache: String?, folder: WorkingFolder, timeLimit: Duration = .seconds(120)) {
    self.tools = tools
    self.cache = cache
    self.folder = folder
    self.timeLimit = timeLimit
  }

  /// Prints all jobs in one process. `progress` is told how many of them are done, and may be called on any thread.
  /// - Throws: `PrintingFailure`.
  package func print(
    _ jobs: [PrintJob], progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> PrintOutcome {
    guard !jobs.isEmpty else { return PrintOutcome(files: [], findings: []) }
    if let missing = tools.missing { throw PrintingFailure.missing(missing) }
    if let obstacle = ExecutableFile.obstacle(at: tools.python) {
      throw PrintingFailure.notStarted(python: tools.python, obstacle)
    }
    let inputs = try jobs.map { try $0.input() }
    var notices: [Wording] = []
    let cache = try openCache(&notices)
    var files = inputs.map { input in
      cache?.file(for: input).map { PrintedFile(bytes: $0, isCached: true) }
    }
    let waiting = jobs.indices.filter { files[$0] == nil }
    let known = jobs.count - waiting.count
    progress(known, jobs.count)
    let printed = try await printed(waiting.map { jobs[$0] }) { progress(known + $0, jobs.count) }
    for (index, bytes) in zip(waiting, printed.files) {
      guard let bytes else { continue }
      files[index] = PrintedFile(bytes: bytes, isCached: false)
      guard notices.isEmpty else { continue }
      do throws(SystemRefusal) { try cache?.keep(bytes, for: inputs[index]) } catch { notices.append(.notKept(error)) }
    }
    cache?.prune(keeping: inputs)
    return PrintOutcome(files: files, findings: printed.findings.sorted(), notices: notices)
  }

  /// Prints these jobs, whatever was printed before.
  private func printed(
    _ jobs: [PrintJob], progress: (_ done: Int) -> Void
  ) async throws -> (files: [[UInt8]?], findings: [Diagnostic]) {
    guard !jobs.isEmpty else { return ([], []) }
    let place = try folder.makeFolder()
    defer { place.remove() }
    let request = DriverRequest(
      jobs: jobs.enumerated().map { .init($1, tools: tools, output: place.path(of: $0)) })
    var (done, findings): (Int, [Diagnostic]) = (0, [])
    try await Driver(tools: tools, timeLimit: timeLimit).run(request, in: place) {
      jobs[min(done, jobs.count - 1)].name
    } reply: { reply in
      guard jobs.indices.contains(reply.job) else { throw PrintingFailure.unexpected("job \(reply.job)") }
      findings += try Self.findings(reply, of: jobs[reply.job])
      done += 1
      progress(done)
    }
    guard done == jobs.count else { throw PrintingFailure.missingAnswers(done, of: jobs.count) }
    return (jobs.indices.map(place.content), findings)
  }

  /// What was printed before. A machine on which nothing can be kept prints all the same, and says that it will again.
  private func openCache(_ notices: inout [Wording]) throws -> PrintCache? {
    guard let cache else { return nil }
    let surroundings = try tools.surroundings()
    do throws(SystemRefusal) {
      return try PrintCache(folder: cache, surroundings: surroundings)
    } catch {
      notices.append(.notKept(error))
      return nil
    }
  }

  private static func findings(_ reply: DriverReply, of job: PrintJob) throws -> [Diagnostic] {
    switch reply.outcome {
    case .printed: return []
    case .failed:
      throw PrintingFailure.complaint(report: job.name, (reply.messages ?? []).joined(separator: "; "))
    case .refused:
      return (reply.letters ?? []).map {
        Rule.missingLetter.finding(letter: $0.letter, near: $0.near, report: job.source)
      }
    }
  }
}

extension Wording {
  /// The prints are made, but the next build makes them anew.
  fileprivate static func notKept(_ refusal: SystemRefusal) -> Wording {
    let cause = SystemError(code: refusal.number).reason
    return Wording(
      vi: "Không giữ được bản in trong .kyyeu/print cho lần sau: \(cause.vi)",
      en: "The prints could not be kept in .kyyeu/print for the next time: \(cause.en)")
  }
}
