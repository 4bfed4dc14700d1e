import ArgumentParser
import Diagnostics
import Foundation

/// The language in which a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(Wording(vi: "Ngôn ngữ của thông báo: vi hoặc en.", en: "Language of the messages: vi or en.")),
      valueName: localized(Wording(vi: "ngôn ngữ", en: "lang"))))
  var lang: Language?

  /// The language where no site is read that could name its own.
  var chosen: Language {
    language(site: nil)
  }

  /// The language, given the one that the site names.
  func language(site: String?) -> Language {
    LanguageChoice.of(option: lang, environment: ProcessInfo.processInfo.environment, site: site)
  }
}

extension Language: ExpressibleByArgument {}
