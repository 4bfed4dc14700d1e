import ArgumentParser
import Building
import Diagnostics
import Foundation
import Input
import Preview
import Printing
import Publishing

/// How a run of the command ends: a code for machines and, where something went wrong, a message for people.
struct CommandEnding {
  let code: Int32
  /// For standard error, or for standard output where the user asked for it (`--help`).
  let message: String

  /// The end that an error thrown by a command means.
  init(_ error: any Error) {
    switch error {
    case let stop as CommandError:
      (code, message) = (stop.code.rawValue, stop.message)
    case let failure as PublishingFailure:
      (code, message) = (failure.exitCode, localized(Wording(failure.message, help: failure.help)))
    case let failure as LoadingFailure:
      (code, message) = (Self.inputOutput, localized(Wording(failure.message, help: failure.help)))
    case let failure as OutputFailure:
      (code, message) = (Self.inputOutput, localized(Wording(failure.message, help: failure.help)))
    case let failure as PreviewFailure:
      (code, message) = (Self.inputOutput, localized(Wording(failure.message, help: failure.help)))
    case let failure as PrintingFailure:
      (code, message) = (Self.inputOutput, localized(failure.message))
    case let failure as UnknownFile:
      (code, message) = (Diagnostics.ExitCode.usage.rawValue, localized(.noFile(failure)))
    case let failure as ReportSelection.Failure:
      (code, message) = (Diagnostics.ExitCode.usage.rawValue, localized(.noReport(failure)))
    case let failure as ReportReview.Failure:
      (code, message) = (Diagnostics.ExitCode.usage.rawValue, localized(.noCopy(failure)))
    case let failure as CocoaError where failure.isFileError:
      let file = FileFailure(failure)
      (code, message) = (Self.inputOutput, localized(Wording(file.message, help: file.help)))
    case is NoCommand:
      let help = UsageText(
        CleanExit.helpRequest(Kyyeu.self), arguments: [], language: messageLanguage(),
        columns: Terminal.standardError.columns)
      (code, message) = (Diagnostics.ExitCode.usage.rawValue, help.text)
    case is ArgumentsUnknown:
      (code, message) = (Diagnostics.ExitCode.internalFault.rawValue, localized(.argumentsUnknown))
    case is ProcessInformation.Missing:
      (code, message) = (Diagnostics.ExitCode.internalFault.rawValue, localized(.processInformationMissing))
    default:
      let parsed = Kyyeu.exitCode(for: error)
      if parsed == .success || parsed == .validationFailure {
        let usage = UsageText(
          error, arguments: ProgramArguments.all, language: messageLanguage(),
          columns: Terminal.standardOutput.columns)
        (code, message) = (parsed.rawValue, usage.text)
      } else {
        (code, message) = (Diagnostics.ExitCode.internalFault.rawValue, localized(.internalFault("\(error)")))
      }
    }
  }

  private static let inputOutput = Diagnostics.ExitCode.inputOutput.rawValue

  /// Prints the message and ends the process; with 74 where the message cannot be printed, so that nobody takes a run that
  /// told nothing for one that went well.
  func end() -> Never {
    guard !message.isEmpty else { exit(code) }
    // What programs that were run have said may hold what a terminal would obey.
    let text = message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { VisibleText.of(String($0)) }.joined(separator: "\n")
    do {
      try (code == 0 ? Terminal.standardOutput : .standardError).writeLine(text)
    } catch {
      let failure = localized(Wording(error.message, help: error.help))
      try? Terminal.standardError.writeLine(failure)
      exit(Self.inputOutput)
    }
    exit(code)
  }
}

/// Ends a command with a code and, unless all has been said already, a message.
struct CommandError: Error {
  let code: Diagnostics.ExitCode
  var message = ""
}

extension Wording {
  /// What happened and the way out, as two sentences with a full stop each.
  fileprivate init(_ message: Wording, help: Wording) {
    self.init(
      vi: "\(message.vi.asSentence) \(help.vi.asSentence)", en: "\(message.en.asSentence) \(help.en.asSentence)")
  }

  fileprivate static let argumentsUnknown = Wording(
    vi: "Máy không cho biết lệnh nào được gọi nên kyyeu không làm gì. Báo cho người quản trị máy.",
    en: "The machine does not tell what was asked for, so nothing was done. Tell whoever looks after it.")

  fileprivate static let processInformationMissing = Wording(
    vi: "Máy không cho xem /proc, nơi kyyeu cần để chạy, nên kyyeu không làm gì. Báo người quản trị máy gắn lại: "
      + "mount -t proc proc /proc",
    en:
      "The machine does not show /proc, without which kyyeu cannot run, so nothing was done. Ask whoever looks after it "
      + "to mount it: mount -t proc proc /proc")

  fileprivate static func internalFault(_ cause: String) -> Wording {
    Wording(
      vi:
        "Chương trình Kỷ Yếu gặp lỗi (không phải lỗi của bài viết): \(cause.asSentence) Bản trang thông tin trước đó vẫn giữ nguyên.",
      en: "A fault of kyyeu itself: \(cause.asSentence) What was published is as it was.")
  }
}

extension String {
  /// The text with one full stop at its end, whatever it ended with.
  fileprivate var asSentence: String {
    var end = self[...]
    while end.hasSuffix(".") || end.hasSuffix(" ") { end.removeLast() }
    return end.hasSuffix("?") || end.hasSuffix("!") || end.hasSuffix(":") ? String(end) : end + "."
  }
}
