import Foundation
import Glibc
import Subprocess

/// One run of another program on data of a site: in a folder of its own, inside its limits, with nothing of the caller's environment.
///
/// What it writes is the user's alone (umask 077) and belongs into `folder`, which is its working folder and its place for temporary
/// files. It and everything it starts are one process group, killed as a whole when it is too slow or says too much, when the task is
/// cancelled, when it ends, and when this process ends, by SIGKILL too.
package struct ToolRun: Sendable {
  /// Absolute path of the program.
  package let executable: String
  package let arguments: [String]
  /// Absolute path of a folder that no other user can read.
  package let folder: String
  package let limits: ToolLimits

  /// The longest line that is read, and the most that is kept of standard error: bytes.
  private static let (longestLine, longestComplaint) = (1 << 20, 1 << 20)
  /// Killing takes effect at once; this is for the system to notice it.
  private static let killing: [TeardownStep] = [
    .send(signal: .kill, toProcessGroup: true, allowedDurationToNextStep: .milliseconds(200))
  ]

  package init(executable: String, arguments: [String], folder: String, limits: ToolLimits) {
    self.executable = executable
    self.arguments = arguments
    self.folder = folder
    self.limits = limits
  }

  /// Runs the program and hands on each line of its standard output as it comes, without its end.
  /// - Returns: How it ended, which may be a failure of its own.
  /// - Throws: `ToolFailure`; whatever `receive` throws, which ends the program; `CancellationError`.
  package func run(_ receive: (_ line: String) throws -> Void) async throws -> ToolEnd {
    let leash = try Leash()
    defer { withExtendedLifetime(leash) {} }
    do {
      let result = try await Subprocess.run(
        .path("/bin/sh"), arguments: Arguments(shellArguments), environment: environment,
        workingDirectory: .init(folder), platformOptions: options,
        input: .fileDescriptor(.init(rawValue: leash.readingEnd), closeAfterSpawningProcess: true),
        output: .sequence, error: .sequence
      ) { execution in
        try await read(execution, receive)
      }
      // The output may end long before the program does.
      guard await !result.closureResult.alarm.stop() else { throw ToolFailure.silent(limits.silence) }
      try Task.checkCancellation()
      return ToolEnd(result.terminationStatus, complaint: result.closureResult.complaint)
    } catch let error as SubprocessError {
      try Task.checkCancellation()
      throw ToolFailure(error)
    }
  }

  /// Reads all that the program says.
  /// - Returns: What it said on standard error, and the alarm that is set for its end.
  private func read<Input>(
    _ execution: Execution<Input, SequenceOutput, SequenceOutput>, isolation: isolated (any Actor)? = #isolation,
    _ receive: (String) throws -> Void
  ) async throws -> (complaint: String, alarm: Alarm) {
    // The group's number is not given to another as long as the leash is held in it.
    let group = execution.processIdentifier.value
    let kill: @Sendable () -> Void = { _ = Glibc.kill(-group, SIGKILL) }
    async let complaint = Self.complaint(execution.standardError, tooMuch: kill)
    var alarm = Alarm(after: limits.silence, ring: kill)
    do {
      var reader = LineReader(longest: Self.longestLine)
      for try await piece in execution.standardOutput {
        for line in try reader.lines(adding: piece.withUnsafeBytes(Array.init)) {
          guard await !alarm.stop() else { throw ToolFailure.silent(limits.silence) }
          try receive(line)
          alarm = Alarm(after: limits.silence, ring: kill)
        }
      }
      if let line = reader.rest() { try receive(line) }
      return (try await complaint, alarm)
    } catch {
      kill()
      _ = await alarm.stop()
      throw error
    }
  }

  /// What the program says on standard error, read to its end. Where that is more than anybody reads, `tooMuch` is called at once.
  private static func complaint(
    _ output: SubprocessOutputSequence, tooMuch: @Sendable () -> Void
  ) async throws -> String {
    var bytes: [UInt8] = []
    for try await buffer in output {
      buffer.withUnsafeBytes { bytes += $0 }
      guard bytes.count <= longestComplaint else {
        tooMuch()
        throw ToolFailure.tooMuch
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private var shellArguments: [String] {
    let memory = limits.memory.map { String(max($0 / 1024, 1)) }
    let time = limits.processorSeconds.map(String.init)
    return ["-c", Leash.script, "kyyeu", memory ?? "-", time ?? "-", executable] + arguments
  }

  private var environment: Environment {
    .custom([
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "PYTHONHASHSEED": "0", "TMPDIR": folder, "HOME": folder,
    ])
  }

  private var options: PlatformOptions {
    var options = PlatformOptions()
    options.processGroupID = 0
    options.teardownSequence = Self.killing
    return options
  }
}

extension ToolEnd {
  fileprivate init(_ status: TerminationStatus, complaint: String) {
    way =
      switch status {
      case .exited(let code): .code(code)
      case .signaled(let signal): .signal(signal)
      }
    self.complaint = complaint.trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension ToolFailure {
  fileprivate init(_ error: SubprocessError) {
    self = error.code == .outputLimitExceeded ? .tooMuch : .notStarted(error.underlyingError?.rawValue)
  }
}
