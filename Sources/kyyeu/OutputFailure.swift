import Diagnostics

/// Standard output or standard error could not be written to, so that nobody reads what was to be told there.
struct OutputFailure: Error {
  let error: SystemError

  var message: Wording {
    Wording(
      vi: "Không ghi được kết quả ra màn hình hay tệp nhận kết quả: \(error.reason.vi)",
      en: "What was to be printed could not be written: \(error.reason.en)")
  }

  var help: Wording { error.help }
}
