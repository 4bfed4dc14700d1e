import ArgumentParser
import Diagnostics

/// On which port of this machine a site is shown.
struct PortOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Cổng thử đầu tiên; 0 là cổng nào còn trống.", en: "The first port tried; 0 takes any that is free.")),
      valueName: localized(Wording(vi: "cổng", en: "port"))))
  var port: UInt16 = 8000
}
