import Diagnostics

/// Reading or writing failed, so that nothing could be published; the output folder is as it was unless the message says otherwise.
package struct PublishingFailure: Error, Sendable, Hashable {
  /// What could not be done, with which path, and why.
  package let message: Wording
  /// The way out, as an instruction.
  package let help: Wording
  /// 74 where the machine said no; 70 where kyyeu asked for something that makes no sense.
  package let exitCode: Int32

  init(_ message: Wording, help: Wording, exitCode: Int32 = 74) {
    self.message = message
    self.help = help
    self.exitCode = exitCode
  }

  /// A stage handed over what it never may: a fault of kyyeu, not of the person who runs it.
  static func fault(vi: String, en: String) -> PublishingFailure {
    PublishingFailure(
      Wording(vi: "Lỗi của chính kyyeu: \(vi)", en: "A fault of kyyeu itself: \(en)"),
      help: Wording(
        vi: "Báo lỗi này cho nhóm phát triển kyyeu, kèm các tệp đang ghi",
        en: "Report this to the developers of kyyeu, with the files being published"),
      exitCode: 70)
  }
}
