import Diagnostics

extension Rule {
  /// Every rule that pages must keep, in the order in which they are applied.
  package static let pages: [Rule] = [
    .lengthNotPermitted, .unknownBaseLayout, .unknownLayout, .nameTaken,
    .missingAsset, .assetCycle, .samePath, .brokenPage,
    .omittedPage, .outsideContent, .missingImage, .remotePicture,
    .unknownFigure, .unknownYear, .noFigures, .internalFigure,
    .nothingInSentence, .unequalPeriods, .metadataNotRemovable, .pictureTooLarge,
    .attachmentTooLarge, .archive,
  ]
}
