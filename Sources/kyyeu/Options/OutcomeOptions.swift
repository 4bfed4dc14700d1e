import ArgumentParser
import Diagnostics

/// How the outcome is told.
struct OutcomeOptions: ParsableArguments {
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text
    case json
    case github
  }

  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Dạng kết quả kiểm tra: text để đọc, json và github cho chương trình khác.",
          en: "How findings are printed: text for people, json and github for machines.")),
      valueName: localized(Wording(vi: "cách in", en: "format"))))
  var format = Format.text

  @Flag(help: .init(localized(Wording(vi: "Coi cảnh báo như lỗi.", en: "Let warnings fail."))))
  var strict = false

  @Flag(help: .init(localized(Wording(vi: "In thời gian của từng bước.", en: "Print how long each stage took."))))
  var timings = false

  @Flag(name: .shortAndLong, help: .init(localized(Wording(vi: "Chỉ in lỗi và cảnh báo.", en: "Print findings only."))))
  var quiet = false
}
