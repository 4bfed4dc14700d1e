import Foundation
import Glibc

/// Standard output or standard error as a person or another program sees it.
struct Terminal {
  static let standardOutput = Terminal(descriptor: STDOUT_FILENO)
  static let standardError = Terminal(descriptor: STDERR_FILENO)

  let descriptor: Int32

  /// Whether a person looks on.
  var isInteractive: Bool {
    isatty(descriptor) == 1
  }

  /// Whether colour shows: on a terminal that can, unless `NO_COLOR` is set (https://no-color.org).
  var showsColour: Bool {
    let environment = ProcessInfo.processInfo.environment
    return isInteractive && environment["NO_COLOR", default: ""].isEmpty && environment["TERM"] != "dumb"
  }

  /// How many columns help is wrapped to: what `COLUMNS` says, else what the terminal says, else 80.
  var columns: Int {
    if let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap({ Int($0) }), told > 0 { return told }
    var size = winsize()
    guard ioctl(descriptor, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Writes text as it is. A reader that has gone away is no fault of the build, so its absence is passed over.
  func write(_ text: String) {
    try? FileHandle(fileDescriptor: descriptor).write(contentsOf: Data(text.utf8))
  }
}
