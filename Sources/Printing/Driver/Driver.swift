import Diagnostics
import Foundation

/// The one process that prints all jobs of a build.
struct Driver: Sendable {
  let tools: PrintTools
  /// How long the answer for one job may take.
  let timeLimit: Duration

  /// Prints, and hands each reply on as it comes. `current` tells the report that is being printed.
  /// - Throws: `PrintingFailure`.
  func run(
    _ request: DriverRequest, in folder: WorkingFolder, current: () -> String, reply: (DriverReply) throws -> Void
  ) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // In a file, not a pipe: a process that ends before it has read all of a pipe takes the writer with it.
    let input = try folder.write(try encoder.encode(request), as: "jobs.json")
    // `-I` keeps out modules of the user and of the folder.
    let run = ToolRun(
      executable: tools.python, arguments: ["-I", "-B", tools.driver, input], folder: folder.path,
      limits: ToolLimits(silence: timeLimit))
    do {
      let end = try await run.run { try reply(try Self.reply(in: $0)) }
      if let failure = PrintingFailure(end) { throw failure }
    } catch let failure as ToolFailure {
      throw switch failure {
      case .silent(let time): PrintingFailure.silent(report: current(), time)
      case .tooMuch: PrintingFailure.tooMuch
      case .notStarted(let number):
        PrintingFailure.notStarted(python: tools.python, number.map { SystemError(code: $0).reason })
      }
    }
  }

  private static func reply(in line: String) throws -> DriverReply {
    do {
      return try JSONDecoder().decode(DriverReply.self, from: Data(line.utf8))
    } catch {
      throw PrintingFailure.unexpected(line)
    }
  }
}
