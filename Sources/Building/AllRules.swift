import Content
import Diagnostics
import Documents
import FigureViews
import Figures
import Markdown
import Pictures
import Printing
import Publishing
import Reports
import Templates
import Website

/// Every rule there is and every check that runs beside the stages: one plain list each, in the order of the stages.
package enum AllRules {
  static let siteChecks: [SiteCheck] = [
    .branchesCount, .branchesSum, .branchRows, .sameCode, .missingHead, .chapterWithoutReport, .unknownReportBranch,
    .unknownBranchFolder,
    .continuationWithoutPart, .chapterWeight, .classifiedDocument, .sameNameButCase, .nameOfWindows,
  ]

  /// What the tables of the figures must keep, each against itself and against the others.
  static let ledgerChecks: [LedgerCheck] = [
    .branchMissing, .statusSum, .partOverWhole, .ledgerBalance, .ledgerClosing,
    .openingCarried, .ownTransfers, .madeOfficial, .madeOfficialRows, .membersRated, .notRatedReasons, .branchesRated,
    .excellentShare, .excellentDisciplined, .studyAttendance, .branchStudySum, .feesSum, .cutOffPassed, .sealed,
    .outsideYear, .awardOutsideYear, .afterAsOf, .expelledDisciplined, .feesShare, .spoiltText, .studyRequired,
    .disciplineKind,
  ]

  /// What a public text says of persons, and of what the public does not see.
  static let textChecks: [TextCheck] = [
    .penaltyBesideName, .partyCard, .birthDate, .identityNumber, .tableOfNames, .privatePhone, .newlyAdmitted,
    .prizeWinner, .internalPartMentioned,
  ]

  /// What a report must keep on its way from draft to issue.
  static let reportChecks: [ReportCheck] = [
    .layoutOfOthers, .missingAbbreviation, .draftWithNumber, .wrongSymbol, .incompleteIssue, .dateWithoutNumber,
    .dateOutsidePeriod, .unknownCutOff, .signerWithoutPost, .superiorNotRecipient, .publishedFigure, .sameChapterOrder,
    .chapterWithoutOrder, .unnumberedChapter, .openMark, .endsWithoutText, .typedHeadingNumber,
  ]

  /// What the checks of pages and tables find in a site, before anything is rendered.
  package static func findings(in site: Site) -> [Diagnostic] {
    let review = LedgerReview(figures: site.figures, rules: site.settings.rules)
    return siteChecks.flatMap { $0.findings(site) } + ledgerChecks.findings(in: review)
  }

  static let editionChecks: [EditionCheck] = [.brokenAnchor]

  /// For `kyyeu explain` and the tests. A rule that a stage itself applies is listed by the module of that stage.
  package static let rules: [Rule] =
    Rule.content + siteChecks.map(\.rule) + ledgerChecks.map(\.rule) + [.swappedHeadings] + reportChecks.map(\.rule)
    + textChecks.map(\.rule)
    + Rule.templates
    + Rule.markdown + Rule.layouts + Rule.figureViews + Rule.pictures + Rule.website
    + Rule.documents + editionChecks.map(\.rule) + [.internalValue, .needlessClearance] + Rule.printing
    + Rule.publishing

  /// Ids of rules that no longer apply. None is ever given to another rule, since notes and settings may still name it.
  static let retired: Set<String> = ["privacy/small-count", "content/present-over-required"]
}
