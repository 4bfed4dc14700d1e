import Foundation
import Printing

/// The process that cleans documents, one after the other.
struct DocumentDriver {
  let tools: DocumentTools
  let folder: WorkingFolder

  /// For one document: seconds of the clock, and of all its memory, in bytes of address space.
  private static let (time, memory) = (Duration.seconds(120), 4 << 30)

  /// Cleans the documents of the jobs, and hands on what became of each, counted as given. A document that ends the process or lets
  /// it wait too long is told so, and the rest goes on without it.
  /// - Throws: `DocumentFailure`; what `receive` throws.
  func run(_ jobs: [DocumentRequest.Job], receive: (Int, DocumentReply) throws -> Void) async throws {
    var next = 0
    while next < jobs.count {
      let start = next
      let complaint = try await run(jobs, from: start) { reply in
        guard reply.job == next - start else { throw DocumentFailure.broken("job \(reply.job)") }
        try receive(next, reply)
        next += 1
      }
      guard next < jobs.count else { return }
      // Libraries that are missing end the process before its first job.
      if complaint.contains("ModuleNotFoundError") || complaint.contains("ImportError") {
        throw DocumentFailure.missing(complaint.split(separator: "\n").last.map(String.init) ?? complaint)
      }
      try receive(next, DocumentReply(job: next, outcome: .unusable, found: nil, fault: .unfinished))
      next += 1
    }
  }

  /// Runs one process, and gives what it complained of at its end; of one that was ended there is nothing.
  private func run(
    _ jobs: [DocumentRequest.Job], from start: Int, reply: (DocumentReply) throws -> Void
  ) async throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let input = try folder.write(
      try encoder.encode(DocumentRequest(jobs: Array(jobs[start...]))), as: "documents-\(start).json")
    // `-I` keeps out modules of the user and of the folder.
    let run = ToolRun(
      executable: tools.python, arguments: ["-I", "-B", tools.driver, input], folder: folder.path,
      limits: ToolLimits(silence: Self.time, memory: Self.memory))
    do {
      return try await run.run { try reply(try Self.reply(in: $0)) }.complaint
    } catch ToolFailure.silent, ToolFailure.tooMuch {
      return ""
    } catch ToolFailure.notStarted {
      throw DocumentFailure.missing(tools.python)
    }
  }

  private static func reply(in line: String) throws -> DocumentReply {
    do {
      return try JSONDecoder().decode(DocumentReply.self, from: Data(line.utf8))
    } catch {
      throw DocumentFailure.broken(line)
    }
  }
}
