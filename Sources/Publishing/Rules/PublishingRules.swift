import Diagnostics

extension Rule {
  /// Every rule about the output folder and what is put into it.
  package static let publishing: [Rule] = [
    .outputOverlaps, .otherEdition, .notAFolder, .foreignFile, .alteredFile, .handChangeKept, .nameTooLong,
    .reservedName,
  ]
}
