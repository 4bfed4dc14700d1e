import Diagnostics
import Foundation
import Pages
import Printing

/// Printing the files of an edition, all of them in one process, each handed on when it is made.
package enum PrintStage {
  /// What is left of printing when the files have been handed on.
  package struct Outcome: Sendable {
    package var diagnostics: [Diagnostic] = []
    /// Files that were printed anew, and files that were printed before from the same input to the byte.
    package var count = PrintCount()
    package var byteCount = 0
    /// Paths of the files, relative to the output folder, in the order of the reports.
    package var paths: [String] = []
  }

  /// Prints the outputs in which nothing was found that must be mended, with the tools that a request names, and hands their
  /// bytes to `receive`. `progress` is told how many files of how many are made; `mayBePrinted`
  /// looks at what is to be printed, which can be read from the file itself no longer; where it says no, nothing is printed.
  /// - Throws: `PrintingFailure`, or what rendering or `receive` throws.
  package static func run(
    _ outputs: [PrintedOutput], for request: BuildRequest,
    progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in },
    mayBePrinted: (_ output: PrintedOutput, _ sheet: PrintSheet) -> Bool = { _, _ in true },
    receive: (_ output: PrintedOutput, _ bytes: [UInt8]) throws -> Void
  ) async throws -> Outcome {
    var outcome = Outcome()
    let pictures = try PictureFolder()
    var jobs: [(output: PrintedOutput, job: PrintJob)] = []
    for output in outputs {
      let printable = try output.render()
      outcome.diagnostics += printable.diagnostics
      let isSound = !printable.diagnostics.contains { $0.severity == .error }
      guard mayBePrinted(output, printable.sheet), isSound else { continue }
      jobs.append((output, try job(output, printable, pictures)))
    }
    let printer = Printer(
      PrintTools(share: request.share, python: request.python), cache: request.root + "/.kyyeu/print")
    let printed = try await printer.print(jobs.map(\.job), progress: progress)
    outcome.diagnostics += printed.findings
    for (job, file) in zip(jobs, printed.files) {
      guard let file else { continue }
      try receive(job.output, file.bytes)
      outcome.byteCount += file.bytes.count
      outcome.paths.append(job.output.path)
      if file.isCached { outcome.count.kept += 1 } else { outcome.count.made += 1 }
    }
    return outcome
  }

  private static func job(
    _ output: PrintedOutput, _ printable: Printable, _ pictures: PictureFolder
  ) throws -> PrintJob {
    let files = try printable.pictures.map { ($0.address, try pictures.path(of: $0)) }
    return PrintJob(
      source: output.source, kind: output.format == .pdf ? .pdf : .docx, html: printable.sheet.html,
      files: Dictionary(files, uniquingKeysWith: { first, _ in first }), epoch: printable.sheet.epoch,
      settings: printable.sheet.settings)
  }
}

/// How many files were printed, and how many needed no printing.
package struct PrintCount: Sendable, Hashable {
  package var made = 0
  package var kept = 0

  package init() {}
}

/// A folder for the pictures that reports show, as they are printed; gone when its owner is.
private final class PictureFolder {
  private let folder = FileManager.default.temporaryDirectory.appending(path: "kyyeu-pictures-\(UUID().uuidString)")
  private var count = 0

  init() throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The absolute path of a file that holds the picture.
  func path(of picture: Printable.Picture) throws -> String {
    count += 1
    let file = folder.appending(path: "\(count).\(picture.ending)")
    try Data(picture.bytes).write(to: file)
    return file.path(percentEncoded: false)
  }
}
