import Content
import Foundation
import Printing
import Reports
import Testing

/// The folders of this checkout.
enum Repository {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  static var tools: PrintTools { PrintTools(share: root.path(percentEncoded: false)) }

  /// The look that comes with kyyeu.
  static let look: PrintLook = {
    let folder = root.appending(path: "templates/print")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path(percentEncoded: false))) ?? []
    return PrintLook(
      names.filter { $0.hasSuffix(".typ") }.map { name in
        let content = FileManager.default.contents(atPath: folder.appending(path: name).path(percentEncoded: false))
        return .init(name: name, bytes: content.map(Array.init) ?? [], isOfSite: false)
      })
  }()

  /// Prints in a folder of its own, removed when the printing is done.
  static func print(
    _ jobs: [PrintJob], with tools: PrintTools = tools, cache: String? = nil, timeLimit: Duration = .seconds(120),
    processes: Int = 2, look: PrintLook = look
  ) async throws -> PrintOutcome {
    let folder = try PrivateFolder()
    return try await Printer(
      tools, look: look, cache: cache, folder: folder.working, timeLimit: timeLimit, processes: processes
    ).print(jobs)
  }

  /// Where the printed samples are left for the tests that read them back with other tools.
  static let samples = root.appending(path: ".build/print-samples")
}

extension SampleReport {
  /// The job that makes this report's file.
  func job(_ kind: PrintJob.Kind) throws -> PrintJob {
    let data = PrintedReport(document, layout: try #require(official), words: .shipped).data()
    return PrintJob(source: "content/bao-cao/2026/index.md", kind: kind, data: data.json, epoch: data.epoch)
  }
}
