import Diagnostics

extension Rule {
  /// Every rule that reading `content/` applies.
  package static let content: [Rule] =
    [
      .unreadable, .fileTooLarge, .notUTF8, .symlinkOutside, .symlinkInside, .sameName, .fileName,
      .unclosedFrontMatter, .frontMatterForm, .frontMatterSyntax, .tooManyEntries, .controlCharacter, .duplicateKey,
      .unknownKey,
      .missingField,
      .wrongType,
      .badDate, .implausibleYear, .unknownValue, .datesOutOfOrder, .overAtMost, .badBaseURL, .badSlug, .badAlias,
      .noAddress,
      .sameAddress, .unknownPage, .unknownFile, .activeFile, .unknownStaticFile,
      .unknownHeadLine, .tagsCollide, .oneCommittee,
      .plainPage, .neverPublic, .draftKeyOfReport, .publishedBeforeIssue, .emptyPublication, .undecidedReport,
      .duplicateYear,
    ] + kinds + figures

  /// Every rule that reading `kinds/` applies.
  package static let kinds: [Rule] = [
    .badKindFile, .unknownKindName, .shippedKind, .loosenedKind, .sameFolder,
  ]
}
