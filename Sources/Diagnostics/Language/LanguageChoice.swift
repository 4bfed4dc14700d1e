/// In which language a run speaks to the person who started it.
package enum LanguageChoice {
  /// Decides from these inputs alone: what was asked for, else the environment's locale when it names Vietnamese or
  /// English, else the site's own language when it is one of the two, else Vietnamese.
  ///
  /// As in POSIX, the first of `LC_ALL`, `LC_MESSAGES` and `LANG` that is set and not empty is the locale; the others
  /// do not count then, even if that one names neither language (`LC_ALL=C`).
  /// - Parameters:
  ///   - option: The value of `--lang`.
  ///   - environment: The variables of the process.
  ///   - site: The language tag of the site: `vi`, `en-GB`; nil where no site has been read.
  /// - Returns: The language of every message of the run.
  package static func of(option: Language?, environment: [String: String], site: String?) -> Language {
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return option ?? locale.flatMap(named) ?? site.flatMap(named) ?? .vietnamese
  }

  /// The language that a locale (`vi_VN.UTF-8`) or a language tag (`vi-VN`) begins with, in either case of letters.
  private static func named(by tag: String) -> Language? {
    Language(rawValue: tag.prefix { !"_-.@".contains($0) }.lowercased())
  }
}
