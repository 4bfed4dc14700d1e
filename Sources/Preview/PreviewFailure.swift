import Diagnostics
import FlyingSocks

/// The preview could not start, or ended by itself; exit code 74.
package struct PreviewFailure: Error, Sendable, Hashable {
  /// What could not be done, and why.
  package let message: Wording
  /// The way out, as an instruction.
  package let help: Wording

  init(allTakenFrom port: UInt16, count: Int) {
    message = Wording(
      vi: "Các cổng \(port) đến \(Int(port) + count - 1) đều đang được chương trình khác sử dụng",
      en: "Ports \(port) to \(Int(port) + count - 1) are all in use by other programs")
    help = Wording(
      vi: "Chọn cổng khác bằng --port, hoặc --port 0 để lấy cổng nào còn trống",
      en: "Choose another one with --port, or --port 0 for any that is free")
  }

  init(_ error: any Error, port: UInt16) {
    let cause =
      if case SocketError.failed(_, let number, _) = error {
        SystemError(code: number).reason
      } else {
        Wording(verbatim: "\(error)")
      }
    message = Wording(
      vi: "Không mở được cổng \(port) trên máy này: \(cause.vi)",
      en: "Could not serve on port \(port) of this machine: \(cause.en)")
    help = Wording(
      vi: "Chọn cổng khác, từ 1024 trở lên, bằng --port",
      en: "Choose another port, 1024 or above, with --port")
  }
}
