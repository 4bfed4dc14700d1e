import Diagnostics
import Foundation

/// The language of help and of usage errors, which are printed before any site is read.
///
/// What the user asked for on the command line counts first, then the environment, then Vietnamese.
func spoken(_ wording: Wording) -> String {
  let arguments = CommandLine.arguments
  let asked = arguments.firstIndex(of: "--lang").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
  let language =
    asked.flatMap(Language.init(rawValue:))
    ?? LanguageChoice.of(option: nil, environment: ProcessInfo.processInfo.environment, site: nil)
  return wording[language]
}
