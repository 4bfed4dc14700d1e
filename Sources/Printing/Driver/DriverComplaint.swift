import Diagnostics
import Foundation
import Glibc

extension PrintingFailure {
  /// A line of the driver that nobody expected, cut to what a person reads.
  static func unexpected(_ line: String) -> PrintingFailure {
    .broken(Wording(verbatim: "“\(shown(line))”"))
  }

  /// The driver did not answer for every job.
  static func missingAnswers(_ done: Int, of count: Int) -> PrintingFailure {
    .broken(
      Wording(vi: "chỉ trả lời \(done) trong \(count) tệp", en: "it answered for \(done) of \(count) files"))
  }

  /// The driver said more than anybody reads.
  static let tooMuch = PrintingFailure.broken(
    Wording(vi: "nó ghi ra quá nhiều dữ liệu, không phải câu trả lời", en: "it put out far too much, and no answer"))

  /// What an end that is no success says of the report that was being printed; nil where it is one and nothing was
  /// complained of.
  init?(_ end: ToolEnd, during report: String) {
    if let limit = Limit(end) {
      self = .overspent(report: report, limit)
      return
    }
    // Libraries of Python or of the system that are not there end the process before its first job.
    if end.complaint.contains("ModuleNotFoundError") || end.complaint.contains("cannot load library") {
      self = .missing(Self.shown(end.complaint.split(separator: "\n").last.map(String.init) ?? end.complaint))
    } else if !end.complaint.isEmpty {
      self = .broken(Wording(verbatim: Self.shown(end.complaint)))
    } else {
      switch end.way {
      case .code(0): return nil
      case .code(let code): self = .broken(Wording(vi: "nó kết thúc với mã \(code)", en: "it ended with code \(code)"))
      case .signal(let signal):
        self = .broken(
          Wording(vi: "nó bị tín hiệu \(signal) kết thúc", en: "it was ended by signal \(signal)"))
      }
    }
  }

  /// Characters of a tool's words that are told, from their end, where a tool says what stopped it.
  private static let longest = 400

  private static func shown(_ words: String) -> String {
    let plain = words.trimmingCharacters(in: .whitespacesAndNewlines.union(.controlCharacters)).unicodeScalars.map {
      $0.value < 0x20 || $0.value == 0x7F ? " " : Character($0)
    }
    return plain.count <= longest ? String(plain) : "…" + String(plain.suffix(longest))
  }
}

extension PrintingFailure.Limit {
  /// The limit that ended a process; nil where none did.
  fileprivate init?(_ end: ToolEnd) {
    // What the compiler and Python say as they end for want of memory.
    if ["memory allocation of", "MemoryError"].contains(where: end.complaint.contains) {
      self = .memory
    } else if end.way == .signal(SIGXCPU) {
      self = .time
    } else {
      return nil
    }
  }
}
