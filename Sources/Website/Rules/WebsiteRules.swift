import Diagnostics

extension Rule {
  /// Every rule that the pages of a site and what lies beside them must keep, in the order in which they are applied.
  package static let website: [Rule] = [
    .unknownLayout, .nameTaken, .missingAsset, .assetCycle, .samePath, .brokenPage, .omittedPage, .outsideContent,
    .missingImage, .remotePicture, .folderWithoutPage, .attachmentTooLarge, .archive,
  ]
}
