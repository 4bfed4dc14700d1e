import ArgumentParser
import Diagnostics
import Printing

/// What printing stands on.
struct PrintingOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Python có Typst, khi không phải của script/bootstrap.",
          en: "The Python that has Typst, if not that of script/bootstrap.")),
      valueName: localized(Wording(vi: "tệp", en: "file"))))
  var python: String?

  @Option(
    name: .customLong("print-timeout"),
    help: .init(
      localized(
        Wording(
          vi: "Số giây để in một báo cáo; quá thời gian này thì dừng.",
          en: "Seconds for the print of one report; after that it is given up.")),
      valueName: localized(Wording(vi: "giây", en: "seconds"))))
  var printTimeout = 120

  /// Absolute path of that Python; nil for the one of `script/bootstrap`.
  var path: String? { python.map(absolutePath) }

  /// How long the print of one report may take.
  var timeLimit: Duration { .seconds(printTimeout) }

  /// Looks at the options before anything is read or written.
  func validate() throws {
    guard (1...86_400).contains(printTimeout) else {
      throw ValidationError(
        localized(
          Wording(
            vi: "--print-timeout phải từ 1 đến 86400 giây, không phải \(printTimeout)",
            en: "--print-timeout takes 1 to 86400 seconds, not \(printTimeout)")))
    }
    guard let path, let obstacle = ExecutableFile.obstacle(at: path) else { return }
    throw ValidationError(
      localized(
        Wording(
          vi: "--python phải là tệp chạy được của Python, ví dụ .venv/bin/python; “\(path)” \(obstacle.vi)",
          en: "--python takes the executable file of a Python, such as .venv/bin/python; “\(path)” \(obstacle.en)")))
  }
}
