import Building
import Diagnostics

/// What `kyyeu report` made and what it left where it was, a line a file, then all of it in one sentence.
struct ReportLines {
  let lines: [Wording]

  /// - Parameters:
  ///   - outcome: What was done; nothing in it stopped the command.
  ///   - folder: Absolute path of the folder that holds the files.
  ///   - speed: How long it took, `in 1.20 s`.
  init(_ outcome: BuildOutcome, in folder: String, _ speed: Wording) {
    let made = outcome.prints.map { print in
      let state = print.name.state.wording
      return Wording(vi: "\(state.vi): \(folder)/\(print.path)", en: "\(state.en): \(folder)/\(print.path)")
    }
    let names = Set(outcome.prints.map(\.name))
    let kept = outcome.keptPrints.prefix(Self.namedAtMost).map { print in
      let state = print.name.state.wording
      let file = "\(folder)/\(print.path)"
      return names.contains(print.name)
        ? Wording(vi: "Lần này không lập lại: \(file)", en: "Not made anew this time: \(file)")
        : Wording(
          vi: "Giữ nguyên bản trước (\(state.vi.lowercasedFirst)): \(file)",
          en: "Kept from before (\(state.en.lowercasedFirst)): \(file)")
    }
    let rest = outcome.keptPrints.count - kept.count
    let more = Wording(
      vi: "Giữ nguyên \(rest) tệp khác đã lập trước trong \(folder)",
      en: "Kept \(rest) more files from before in \(folder)")
    lines = made + kept + (rest > 0 ? [more] : []) + [Self.sum(outcome, in: folder, speed)]
  }

  /// How many files from before are named, the others are counted.
  private static let namedAtMost = 8

  /// The web pages are told apart from the printed files, and only where there are any: who asks for one kind alone is
  /// not told of the other.
  private static func sum(_ outcome: BuildOutcome, in folder: String, _ speed: Wording) -> Wording {
    let pages = Wording(vi: "\(outcome.pageCount) trang HTML", en: "\(outcome.pageCount) HTML pages")
    let isPrinted = !outcome.prints.isEmpty
    guard isPrinted || outcome.pageCount == 0 else {
      return Wording(
        vi: "Đã lập \(pages.vi) của báo cáo trong \(folder) \(speed.vi).",
        en: "Made \(pages.en) of reports in \(folder) \(speed.en).")
    }
    let count = outcome.printCount ?? PrintCount()
    let more = outcome.pageCount == 0 ? Wording(verbatim: "") : Wording(vi: " và \(pages.vi)", en: " and \(pages.en)")
    return Wording(
      vi: "Đã lập \(outcome.prints.count) tệp báo cáo\(more.vi) trong \(folder) \(speed.vi): "
        + "in mới \(count.made), giữ nguyên \(count.kept).",
      en: "Made \(outcome.prints.count) files of reports\(more.en) in \(folder) \(speed.en): "
        + "\(count.made) printed, \(count.kept) unchanged.")
  }
}
