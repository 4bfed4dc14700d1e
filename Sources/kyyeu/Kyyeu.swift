import ArgumentParser
import Diagnostics

/// The command `kyyeu`. Each subcommand is a file in `Commands/`.
struct Kyyeu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kyyeu",
    abstract: localized(
      Wording(
        vi: "Tạo trang thông tin và báo cáo của cấp ủy từ các bài viết và bảng số liệu.",
        en: "Builds a committee's website and reports from a folder of text and figures.")),
    version: "0.1.0",
    subcommands: [
      BuildCommand.self, CheckCommand.self, ReportCommand.self, InitCommand.self, ServeCommand.self, NewCommand.self,
      SealCommand.self, ExplainCommand.self, GuideCommand.self, RenderCommand.self,
    ])

  /// Runs the command line. Wrong usage ends with 64, whatever a command throws with the code of its kind.
  static func main() async {
    do {
      guard ProcessInformation.isThere else { throw ProcessInformation.Missing() }
      guard let arguments = ProgramArguments.given else { throw ArgumentsUnknown() }
      var command = try parseAsRoot(arguments)
      if let asynchronous = command as? any AsyncParsableCommand {
        try await Interruption.watching {
          var asynchronous = asynchronous
          try await asynchronous.run()
        }
      } else {
        try command.run()
      }
    } catch {
      CommandEnding(error).end()
    }
  }

  /// Without a command there is nothing to do: a job in which the command was lost must not seem to have succeeded.
  func run() async throws {
    throw NoCommand()
  }
}

/// No command was named.
struct NoCommand: Error {}

/// The machine did not tell what the program was started with.
struct ArgumentsUnknown: Error {}
