import Foundation
import Printing
import Testing
import Website

/// Prints the samples for real, and leaves them for the tests in `Tests/EndToEnd/test_print_*.py`, which measure them.
@Suite("The samples are printed", .serialized)
struct PrintSamplesTests {
  static let samples: [(name: String, report: SampleReport)] = ["party", "state"].flatMap { layout in
    [
      ("\(layout)-short", .short(layout)), ("\(layout)-long", .long(layout)), ("\(layout)-draft", .draft(layout)),
      ("\(layout)-double", .doubleSided(layout)), ("\(layout)-awkward", .awkward(layout)),
    ] + (0..<24).map { ("\(layout)-ending-\($0)", .ending(layout, sentences: 20 + $0)) }
  }

  @Test("every sample is printed, as fixed pages and for a word processor")
  func print() async throws {
    let folder = Repository.samples
    try? FileManager.default.removeItem(at: folder)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let pages = try Self.samples.map { ("\($0.name).pdf", try $0.report.job(.pdf)) }
    let words = try Self.samples.filter { !$0.name.contains("ending") }
      .map { ("\($0.name).docx", try $0.report.job(.docx)) }
    let jobs = pages + words
    let outcome = try await Repository.print(jobs.map(\.1))
    #expect(outcome.findings.isEmpty)
    for ((name, job), file) in zip(jobs, outcome.files) {
      let file = try #require(file)
      try Data(file.bytes).write(to: folder.appending(path: name))
      try Data(job.data).write(to: folder.appending(path: name + ".json"))
    }
    for name in ShippedLayouts.names {
      let layout = try #require(ShippedLayouts.named(name))
      try Data(layout.json).write(to: folder.appending(path: "\(name).json"))
    }
  }
}
