import Diagnostics
import Foundation

/// Makes files of reports through the tools that do it: WeasyPrint for PDF, pandoc for a word processor's file.
///
/// The same jobs always give the same bytes, whatever the folder, the time, the zone and the locale.
package struct Printer: Sendable {
  private let tools: PrintTools
  private let cache: String?

  /// - Parameters:
  ///   - tools: Where the tools are.
  ///   - cache: Folder for what was printed before, absolute; it is made where it is missing. Nil to print all anew.
  package init(_ tools: PrintTools, cache: String?) {
    (self.tools, self.cache) = (tools, cache)
  }

  /// Prints all jobs in one process. `progress` is told how many of them are done, and may be called on any thread.
  /// - Throws: `PrintingFailure`.
  package func print(
    _ jobs: [PrintJob], progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) async throws -> PrintOutcome {
    guard !jobs.isEmpty else { return PrintOutcome(files: [], findings: []) }
    if let missing = tools.missing { throw PrintingFailure.missing(missing) }
    let inputs = try jobs.map { try $0.input() }
    let cache = try cache.map { try PrintCache(folder: $0, surroundings: try tools.surroundings()) }
    var files = inputs.map { input in
      cache?.file(for: input).map { PrintedFile(bytes: $0, isCached: true) }
    }
    let waiting = jobs.indices.filter { files[$0] == nil }
    let known = jobs.count - waiting.count
    progress(known, jobs.count)
    var findings: [Diagnostic] = []
    if !waiting.isEmpty {
      let folder = try WorkingFolder()
      let request = DriverRequest(
        jobs: waiting.map { .init(jobs[$0], tools: tools, output: folder.path(of: $0)) })
      var done = 0
      try await Driver(tools: tools).run(request, in: folder) { reply in
        guard waiting.indices.contains(reply.job) else { throw PrintingFailure.broken("job \(reply.job)") }
        let job = jobs[waiting[reply.job]]
        findings += try Self.findings(reply, of: job)
        done += 1
        progress(known + done, jobs.count)
      }
      guard done == waiting.count else { throw PrintingFailure.broken("\(done)/\(waiting.count)") }
      for index in waiting {
        guard let bytes = folder.content(of: index) else { continue }
        files[index] = PrintedFile(bytes: bytes, isCached: false)
        try cache?.keep(bytes, for: inputs[index])
      }
    }
    cache?.prune(keeping: inputs)
    return PrintOutcome(files: files, findings: findings.sorted())
  }

  private static func findings(_ reply: DriverReply, of job: PrintJob) throws -> [Diagnostic] {
    switch reply.outcome {
    case .printed: return []
    case .failed:
      throw PrintingFailure.complaint(report: job.source, (reply.messages ?? []).joined(separator: "; "))
    case .refused:
      return (reply.letters ?? []).map {
        Rule.missingLetter.finding(letter: $0.letter, near: $0.near, report: job.source)
      }
    }
  }
}
