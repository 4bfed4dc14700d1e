import ArgumentParser
import Building
import Content
import Diagnostics
import Foundation
import Input
import Preview
import Printing
import Publishing

/// How a run of the command ends: a code for machines and, where something went wrong, a message for people.
struct Ending {
  let code: Int32
  /// For standard error, or for standard output where the user asked for it (`--help`).
  let message: String

  /// The end that an error thrown by a command means.
  init(_ error: any Error) {
    switch error {
    case let stop as Stop:
      (code, message) = (stop.code.rawValue, stop.message)
    case let failure as PublishingFailure:
      (code, message) = (failure.exitCode, spoken(Wording(failure.message, help: failure.help)))
    case let failure as LoadingFailure:
      (code, message) = (Self.inputOutput, spoken(Wording(failure.message, help: failure.help)))
    case let failure as PreviewFailure:
      (code, message) = (Self.inputOutput, spoken(Wording(failure.message, help: failure.help)))
    case let failure as PrintingFailure:
      (code, message) = (Self.inputOutput, spoken(failure.message))
    case let failure as ReportSelection.Failure:
      (code, message) = (Diagnostics.ExitCode.usage.rawValue, spoken(.noReport(failure)))
    case let failure as CocoaError where failure.isFileError:
      (code, message) = (Self.inputOutput, spoken(.fileFailure(failure.localizedDescription)))
    default:
      let parsed = Kyyeu.exitCode(for: error)
      if parsed == .success || parsed == .validationFailure {
        let usage = UsageText(
          error, arguments: Array(CommandLine.arguments.dropFirst()), language: spokenLanguage(),
          columns: Terminal.standardOutput.columns)
        (code, message) = (parsed.rawValue, usage.text)
      } else {
        (code, message) = (Diagnostics.ExitCode.internalFault.rawValue, spoken(.internalFault("\(error)")))
      }
    }
  }

  private static let inputOutput = Diagnostics.ExitCode.inputOutput.rawValue

  /// Prints the message and ends the process.
  func end() -> Never {
    if !message.isEmpty {
      let stream = code == 0 ? FileHandle.standardOutput : FileHandle.standardError
      try? stream.write(contentsOf: Data((message + "\n").utf8))
    }
    exit(code)
  }
}

/// Ends a command with a code and, unless all has been said already, a message.
struct Stop: Error {
  let code: Diagnostics.ExitCode
  var message = ""
}

extension Wording {
  fileprivate init(_ message: Wording, help: Wording) {
    self.init(vi: "\(message.vi). \(help.vi)", en: "\(message.en). \(help.en)")
  }

  fileprivate static func noReport(_ failure: ReportSelection.Failure) -> Wording {
    guard !failure.years.isEmpty else {
      return Wording(
        vi: "Trang chưa có báo cáo nào. Tạo một báo cáo bằng kyyeu new report NĂM",
        en: "The site has no report. Make one with kyyeu new report YEAR")
    }
    let years = failure.years.map(String.init).joined(separator: ", ")
    let branches = failure.branches.isEmpty ? "–" : failure.branches.joined(separator: ", ")
    return Wording(
      vi: "Không có báo cáo nào như vậy. Các năm có báo cáo: \(years); các chi bộ có báo cáo năm ấy: \(branches)",
      en: "There is no such report. Years that have one: \(years); branches that have one of that year: \(branches)")
  }

  fileprivate static func fileFailure(_ cause: String) -> Wording {
    Wording(vi: "Không đọc hoặc ghi được tệp: \(cause)", en: "A file could not be read or written: \(cause)")
  }

  fileprivate static func internalFault(_ cause: String) -> Wording {
    Wording(
      vi: "Kỷ Yếu gặp lỗi của chính mình: \(cause). Trang đã xuất bản còn nguyên như cũ",
      en: "A fault of kyyeu itself: \(cause). What was published is as it was")
  }
}
