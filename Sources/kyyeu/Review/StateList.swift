import Content
import Diagnostics

/// Copies of a report, in one line.
struct StateList {
  let wording: Wording

  init(_ states: [ReportState]) {
    let names = states.map(\.wording.inSentence)
    wording = Wording(
      vi: names.map(\.vi).joined(separator: ", "), en: names.map(\.en).joined(separator: ", "))
  }
}

extension Wording {
  /// The same where it does not begin a sentence.
  var inSentence: Wording { Wording(vi: vi.lowercasedFirst, en: en.lowercasedFirst) }
}
