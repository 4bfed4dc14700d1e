import Diagnostics
import Foundation

/// Makes files of reports through the tools that do it: Typst for PDF, python-docx for a word processor's file.
///
/// The same jobs always give the same bytes, whatever the folder, the time, the zone and the locale.
package struct Printer: Sendable {
  private let tools: PrintTools
  private let cache: String?
  private let folder: WorkingFolder
  private let look: PrintLook
  private let timeLimit: Duration
  private let processes: Int

  /// - Parameters:
  ///   - tools: Where the tools are.
  ///   - look: How pages look.
  ///   - cache: Folder for what was printed before, absolute; it is made where it is missing, in a folder that is there.
  ///     Nil to print all anew.
  ///   - folder: Where the tools read and write; what printing puts there it takes away again.
  ///   - timeLimit: How long each file may take.
  ///   - processes: How many files are made side by side, each in a process of its own.
  package init(
    _ tools: PrintTools, look: PrintLook, cache: String?, folder: WorkingFolder, timeLimit: Duration = .seconds(120),
    processes: Int = 2
  ) {
    self.tools = tools
    self.look = look
    self.processes = processes
    self.cache = cache
    self.folder = folder
    self.timeLimit = timeLimit
  }

  /// Prints all jobs, and keeps what was printed also where a job stops the rest. `progress` is told how many of them are done, and may be called on any thread.
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
      do throws(SystemError) { try cache?.keep(bytes, for: inputs[index]) } catch { notices.append(.notKept(error)) }
    }
    cache?.prune(keeping: inputs)
    try Task.checkCancellation()
    if let failure = printed.failure { throw failure }
    return PrintOutcome(files: files, findings: printed.findings.sorted(), notices: notices)
  }

  /// Prints these jobs, whatever was printed before.
  private func printed(
    _ jobs: [PrintJob], progress: @escaping @Sendable (_ done: Int) -> Void
  ) async throws -> Crew.Result {
    guard !jobs.isEmpty else { return Crew.Result(files: []) }
    let place = try folder.makeFolder()
    defer { place.remove() }
    let crew = Crew(driver: Driver(tools: tools, timeLimit: timeLimit), look: look, size: processes)
    return try await crew.print(jobs, in: place, progress: progress)
  }

  /// What was printed before. A machine on which nothing can be kept prints all the same, and says that it will again.
  private func openCache(_ notices: inout [Wording]) throws -> PrintCache? {
    guard let cache else { return nil }
    let surroundings = try tools.surroundings(look)
    do throws(SystemError) {
      return try PrintCache(folder: cache, surroundings: surroundings)
    } catch {
      notices.append(.notKept(error))
      return nil
    }
  }
}

extension Wording {
  /// The prints are made, but the next build makes them anew.
  fileprivate static func notKept(_ error: SystemError) -> Wording {
    Wording(
      vi: "Không giữ được bản in trong .kyyeu/print cho lần sau: \(error.reason.vi)",
      en: "The prints could not be kept in .kyyeu/print for the next time: \(error.reason.en)")
  }
}
