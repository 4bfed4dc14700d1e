import Foundation
import Subprocess

/// The one process that prints all jobs of a build.
struct Driver: Sendable {
  let tools: PrintTools
  /// Room for what a failing tool says, in bytes.
  private static let errorLimit = 1 << 20

  /// Prints, and hands each reply on as it comes.
  /// - Throws: `PrintingFailure`.
  func run(_ request: DriverRequest, in folder: WorkingFolder, reply: (DriverReply) throws -> Void) async throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    // In a file, not a pipe: a process that ends before it has read all of a pipe takes the writer with it.
    let input = folder.path(of: "jobs.json")
    try encoder.encode(request).write(to: URL(filePath: input))
    // Nothing of the caller's environment decides how a page comes out. `-I` keeps out modules of the user and of the folder.
    let environment = Environment.custom(["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0"])
    let result = try await Subprocess.run(
      .path(.init(tools.python)), arguments: ["-I", "-B", tools.driver, input], environment: environment,
      input: .none, output: .sequence, error: .string(limit: Self.errorLimit)
    ) { execution in
      for try await line in execution.standardOutput.strings() {
        try reply(try Self.reply(in: line))
      }
    }
    let said = result.standardError.trimmingCharacters(in: .whitespacesAndNewlines)
    // Libraries of Python or of the system that are not there end the process before its first job.
    if said.contains("ModuleNotFoundError") || said.contains("cannot load library") {
      throw PrintingFailure.missing(said.split(separator: "\n").last.map(String.init) ?? said)
    }
    guard result.terminationStatus.isSuccess, said.isEmpty else {
      throw PrintingFailure.broken(said.isEmpty ? "\(result.terminationStatus)" : said)
    }
  }

  private static func reply(in line: String) throws -> DriverReply {
    do {
      return try JSONDecoder().decode(DriverReply.self, from: Data(line.utf8))
    } catch {
      throw PrintingFailure.broken(line)
    }
  }
}
