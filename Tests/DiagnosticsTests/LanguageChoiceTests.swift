import Diagnostics
import Testing

@Suite("The language of a run")
struct LanguageChoiceTests {
  @Test("what was asked for comes before everything")
  func option() {
    let environment = ["LC_ALL": "vi_VN.UTF-8", "LANG": "vi_VN.UTF-8"]
    #expect(LanguageChoice.of(option: .english, environment: environment, site: "vi") == .english)
  }

  @Test(
    "a locale that names Vietnamese or English comes before the site",
    arguments: [
      ("en_US.UTF-8", Language.english), ("en", .english), ("EN-gb", .english), ("en@euro", .english),
      ("vi_VN.UTF-8", .vietnamese), ("vi.UTF-8", .vietnamese), ("vi", .vietnamese),
    ])
  func locale(name: String, language: Language) {
    let other: Language = language == .english ? .vietnamese : .english
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
      #expect(LanguageChoice.of(option: nil, environment: [variable: name], site: other.rawValue) == language)
    }
  }

  @Test(
    "a locale of neither language leaves it to the site",
    arguments: ["", "C", "C.UTF-8", "POSIX", "fr_FR", "english", "vie"])
  func otherLocale(name: String) {
    #expect(LanguageChoice.of(option: nil, environment: ["LANG": name], site: "en") == .english)
    #expect(LanguageChoice.of(option: nil, environment: ["LANG": name], site: "vi-VN") == .vietnamese)
  }

  @Test("LC_ALL comes before LC_MESSAGES, that before LANG; an empty one counts as not set")
  func order() {
    let full = ["LC_ALL": "en_US", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"]
    #expect(LanguageChoice.of(option: nil, environment: full, site: "vi") == .english)
    let partial = ["LC_ALL": "", "LC_MESSAGES": "en_US", "LANG": "vi_VN"]
    #expect(LanguageChoice.of(option: nil, environment: partial, site: "vi") == .english)
    let plain = ["LC_ALL": "C", "LANG": "en_US"]
    #expect(LanguageChoice.of(option: nil, environment: plain, site: "vi") == .vietnamese)
  }

  @Test("where nothing names a language of ours it is Vietnamese", arguments: [nil, "fr", ""] as [String?])
  func fallback(site: String?) {
    #expect(LanguageChoice.of(option: nil, environment: [:], site: site) == .vietnamese)
  }
}
