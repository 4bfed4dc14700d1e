import Diagnostics
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

  /// Writes text as it is.
  ///
  /// A reader that has gone away, or that never was, is no fault of the run, so its absence is passed over.
  /// - Throws: `OutputFailure` where the text could not be written, such as to a full disk.
  func write(_ text: String) throws(OutputFailure) {
    try write(Array(text.utf8))
  }

  /// Writes a line of text.
  func writeLine(_ text: String) throws(OutputFailure) {
    try write(text + "\n")
  }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) throws(OutputFailure) {
    var rest = bytes[...]
    while !rest.isEmpty {
      // The pointer is to the bytes of the slice, as many as are asked to be written, for the length of the call.
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written >= 0 {
        rest = rest.dropFirst(written)
        continue
      }
      switch errno {
      case EINTR: break
      case EAGAIN: waitForReader()
      case EPIPE, EBADF: return
      default: throw OutputFailure(error: .current)
      }
    }
  }

  /// Waits until a reader that lags behind has made room.
  private func waitForReader() {
    var wish = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
    _ = poll(&wish, 1, -1)
  }
}
