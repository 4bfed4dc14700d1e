import Content
import Diagnostics
import Input
import Printing
import Publishing
import Reports
import Templates
import Website

/// Printing the files of an edition, in two processes side by side, each file handed on when it is made.
package enum PrintStage {
  /// What is left of printing when the files have been handed on.
  package struct Outcome: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// Files that were printed anew, and files that were printed before from the same input to the byte.
    package var count = PrintCount()
    var byteCount = 0
    /// The files, in the order of the reports.
    package var prints: [MadePrint] = []
    /// What their reports say, in the office's own edition.
    package var texts: [ReportFileName: ReportText] = [:]
    /// What a person should know that stops nothing, one sentence each.
    package var notices: [Wording] = []
  }

  /// Prints the outputs in which nothing was found that must be mended, with the tools that a request names, and hands their
  /// bytes to `receive`. What the tools read and write lies in `folder`, an absolute path that no other user can look into.
  /// `progress` is told how many files of how many are made.
  /// - Throws: `PrintingFailure`, or what rendering or `receive` throws.
  package static func run(
    _ outputs: [PrintedOutput], for request: BuildRequest, in folder: String,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    receive: (_ output: PrintedOutput, _ bytes: [UInt8]) throws -> Void
  ) async throws -> Outcome {
    var outcome = Outcome()
    let folder = WorkingFolder(folder)
    let pictures = try PictureFolder(in: folder)
    defer { pictures.folder.remove() }
    var jobs: [(output: PrintedOutput, text: @Sendable () -> ReportText, job: PrintJob)] = []
    let rendered = Parallel.map(outputs, jobs: request.jobs, atATime: 1) { output in Result { try output.render() } }
    for (output, result) in zip(outputs, rendered) {
      let printable = try result.get()
      outcome.diagnostics += printable.diagnostics
      let isSound = !printable.diagnostics.contains { $0.severity == .error }
      guard isSound else { continue }
      jobs.append((output, printable.text, try job(output, printable, pictures)))
    }
    guard !jobs.isEmpty else { return outcome }
    let (look, unread) = try look(for: request)
    outcome.diagnostics += unread
    guard !unread.contains(where: { $0.severity == .error }) else { return outcome }
    let cache = cache(at: request.root)
    let printer = Printer(
      PrintTools(share: request.share, python: request.python), look: look, cache: cache.path, folder: folder,
      timeLimit: request.printTimeout, processes: min(request.jobs, 2))
    let printed = try await printer.print(jobs.map(\.job), progress: progress)
    outcome.diagnostics += printed.findings
    outcome.notices = cache.notices + printed.notices
    for (job, file) in zip(jobs, printed.files) {
      guard let file else { continue }
      try receive(job.output, file.bytes)
      outcome.byteCount += file.bytes.count
      outcome.prints.append(MadePrint(name: job.output.name, path: job.output.path))
      if file.isCached { outcome.count.kept += 1 } else { outcome.count.made += 1 }
    }
    if request.edition == .internal {
      let made = Set(outcome.prints.map(\.name))
      // The files of one state say the same.
      let texts = Dictionary(jobs.map { ($0.output.name, $0.text) }) { first, _ in first }.filter {
        made.contains($0.key)
      }
      let taken = Parallel.map(Array(texts), jobs: request.jobs, atATime: 1) { ($0.key, $0.value()) }
      outcome.texts = Dictionary(taken) { first, _ in first }
    }
    return outcome
  }

  /// What is found in what the outputs are printed from, without printing; `inspect` looks at each, since what it says can be read
  /// from the file itself no longer.
  /// - Throws: What rendering throws.
  package static func look(
    at outputs: [PrintedOutput], inspect: (_ output: PrintedOutput, _ printable: Printable) -> Void
  ) throws -> [Diagnostic] {
    try outputs.flatMap { output in
      let printable = try output.render()
      inspect(output, printable)
      return printable.diagnostics
    }
  }

  /// The site's own files of the look before those that came with kyyeu, file by file, and what is wrong with them.
  private static func look(for request: BuildRequest) throws(LoadingFailure) -> (PrintLook, [Diagnostic]) {
    let folders = (request.root == request.share ? [request.root] : [request.root, request.share])
    let (files, findings) = try PrintFiles.read(folders.map(TemplateFolder.init))
    return (
      PrintLook(files.map { .init(name: $0.name, bytes: $0.bytes, isOfSite: $0.folder == request.root) }), findings
    )
  }

  /// The folder of what was printed before; none where the root can hold none, which is told.
  private static func cache(at root: String) -> (path: String?, notices: [Wording]) {
    do throws(PublishingFailure) {
      return (try StateFolder(root: root).subfolder("print"), [])
    } catch {
      return (
        nil,
        [
          Wording(
            vi: "Không giữ được bản in cho lần sau: \(error.message.vi)",
            en: "The prints could not be kept for the next time: \(error.message.en)")
        ]
      )
    }
  }

  private static func job(
    _ output: PrintedOutput, _ printable: Printable, _ pictures: PictureFolder
  ) throws -> PrintJob {
    let files = try printable.pictures.map { ($0.name, try pictures.path(of: $0)) }
    return PrintJob(
      source: output.source, texts: output.texts, path: output.path, kind: output.format == .pdf ? .pdf : .docx,
      data: printable.data.json,
      files: Dictionary(files, uniquingKeysWith: { first, _ in first }), epoch: printable.data.epoch)
  }
}

/// How many files were printed, and how many needed no printing.
package struct PrintCount: Sendable, Hashable {
  package var made = 0
  package var kept = 0

  package init() {}
}

/// A folder for the pictures that reports show, as they are printed.
private final class PictureFolder {
  let folder: WorkingFolder
  private var count = 0

  init(in folder: WorkingFolder) throws {
    self.folder = try folder.makeFolder()
  }

  /// The absolute path of a file that holds the picture.
  func path(of picture: Printable.Picture) throws -> String {
    count += 1
    return try folder.write(picture.bytes, as: "\(count).\(picture.name.split(separator: ".").last ?? "")")
  }
}
