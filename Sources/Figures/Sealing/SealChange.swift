/// A table that is not as it was sealed or last corrected.
struct SealChange: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case changed
    case added
    case removed
  }

  package let kind: Kind
  /// `chi-bo.csv`
  package let name: String
  /// What the table is now; nil where it was taken away.
  package let hash: String?
  /// What it is to be; nil where it was added.
  let sealedHash: String?
}

extension FigureYear {
  /// How the year's tables differ from their seal, in the order of `TableDeclaration.all`; nothing where it has none.
  ///
  /// A table that cannot be read counts for neither: that is an error of its own.
  var sealChanges: [SealChange] {
    guard let expected = seal?.current else { return [] }
    return TableDeclaration.all.filter { !faulty.contains($0) }.compactMap { declaration in
      let (now, sealed) = (self[declaration]?.fingerprint, expected[declaration.file])
      let kind: SealChange.Kind? =
        switch (now, sealed) {
        case (nil, nil): nil
        case (.some, nil): .added
        case (nil, .some): .removed
        case (let now?, let sealed?): now == sealed ? nil : .changed
        }
      return kind.map { SealChange(kind: $0, name: declaration.file, hash: now, sealedHash: sealed) }
    }
  }
}
