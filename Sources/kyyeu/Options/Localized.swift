import Diagnostics
import Foundation

/// A sentence in the language of help and of usage errors.
func localized(_ wording: Wording) -> String {
  wording[messageLanguage()]
}

/// The language of help and of usage errors, which are printed before any site is read.
///
/// What the user asked for on the command line counts first, then the environment, then Vietnamese.
func messageLanguage() -> Language {
  let arguments = ProgramArguments.all
  let apart = arguments.firstIndex(of: "--lang").flatMap { $0 + 1 < arguments.count ? arguments[$0 + 1] : nil }
  let joined = arguments.first { $0.hasPrefix("--lang=") }.map { String($0.dropFirst("--lang=".count)) }
  return LanguageChoice.of(
    option: (apart ?? joined).flatMap(Language.init(rawValue:)), environment: ProcessInfo.processInfo.environment,
    site: nil)
}
