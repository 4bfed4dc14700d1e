import Diagnostics
import Foundation

/// One process that prints some of the jobs of a build, one after the other, inside its own limits.
struct Driver: Sendable {
  let tools: PrintTools
  /// How long the answer for one job may take.
  let timeLimit: Duration

  /// The most memory that one process may ask for, in bytes of address space. A report of 200 pages takes a fifth of it.
  private static let memory = 2 << 30

  /// Seconds of the processor that one job may take: no more than its answer may take on the wall's clock.
  var seconds: Int { Int(timeLimit.components.seconds) + 1 }

  /// Prints what a file asks for, and hands each reply on as it comes. `current` tells the report that is being printed.
  /// - Throws: `PrintingFailure`.
  func run(
    _ input: String, jobs count: Int, in folder: WorkingFolder, current: () -> String,
    reply: (DriverReply) throws -> Void
  ) async throws {
    // `-I` keeps out modules of the user and of the folder.
    let run = ToolRun(
      executable: tools.python, arguments: ["-I", "-B", tools.driver, input], folder: folder.path,
      limits: ToolLimits(silence: timeLimit, memory: Self.memory, processorSeconds: (count + 1) * seconds))
    do {
      let end = try await run.run { try reply(try Self.reply(in: $0)) }
      if let failure = PrintingFailure(end, during: current()) { throw failure }
    } catch let failure as ToolFailure {
      throw switch failure {
      case .silent(let time): PrintingFailure.silent(report: current(), time)
      case .tooMuch: PrintingFailure.tooMuch
      case .notStarted(let number): PrintingFailure.notStarted(python: tools.python, number.map(Wording.systemCause))
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
