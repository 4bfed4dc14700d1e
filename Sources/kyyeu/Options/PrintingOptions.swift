import ArgumentParser
import Diagnostics

/// What printing stands on.
struct PrintingOptions: ParsableArguments {
  @Option(
    help: .init(
      spoken(
        Wording(
          vi: "Python có WeasyPrint, khi không phải của script/bootstrap.",
          en: "The Python that has WeasyPrint, if not that of script/bootstrap.")),
      valueName: spoken(Wording(vi: "tệp", en: "file"))))
  var python: String?

  /// Absolute path of that Python; nil for the one of `script/bootstrap`.
  var path: String? { python.map(absolutePath) }
}
