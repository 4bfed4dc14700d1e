import Diagnostics
import Vietnamese

/// What `site.yaml` says of the figures of one year. A year of which it says nothing is final and stated.
package struct YearSettings: Sendable, Hashable {
  package let year: Int
  /// True while the office is still gathering.
  package let isDraft: Bool
  /// True where the figures only show what the tool does.
  package let isIllustrative: Bool
  /// The day up to which the figures count.
  package let asOf: CalendarDate?

  package init(year: Int, isDraft: Bool, isIllustrative: Bool, asOf: CalendarDate?) {
    self.year = year
    self.isDraft = isDraft
    self.isIllustrative = isIllustrative
    self.asOf = asOf
  }
}

/// The settings of rules about which official texts differ.
package struct RuleSettings: Sendable, Hashable {
  /// Of which members those at “hoàn thành xuất sắc nhiệm vụ” are a share.
  package let excellentShareOf: ExcellentShareBase
  /// The largest share, in hundredths: 20.
  package let excellentShareLimit: Int
  /// Phrases that say nothing of whom they are said, beside those that every office uses.
  package let standingPhrases: [String]

  package init(excellentShareOf: ExcellentShareBase, excellentShareLimit: Int, standingPhrases: [String]) {
    self.excellentShareOf = excellentShareOf
    self.excellentShareLimit = excellentShareLimit
    self.standingPhrases = standingPhrases
  }

  package static let standard = RuleSettings(excellentShareOf: .good, excellentShareLimit: 20, standingPhrases: [])
}

/// Of which members those at the highest level are a share.
package enum ExcellentShareBase: String, Sendable, CaseIterable {
  /// Those at “hoàn thành tốt nhiệm vụ”.
  case good
  /// Those at “hoàn thành tốt nhiệm vụ” and above.
  case goodOrBetter = "good-or-better"
}

extension ExcellentShareBase {
  /// The word by which an office knows it.
  package var word: Wording {
    switch self {
    case .good: Wording(vi: "hoàn thành tốt", en: "good")
    case .goodOrBetter: Wording(vi: "hoàn thành tốt trở lên", en: "good or better")
    }
  }
}
