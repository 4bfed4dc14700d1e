import Diagnostics
import Text

/// Where a site's own kind may have its pages, beside the shipped ones.
enum KindPlaces {
  /// What is wrong with the folder of a kind: another kind has it, or it lies in that of a kind whose pages stay in the office,
  /// and would publish them.
  static func findings(_ kind: Kind, _ file: KindFile, among shipped: [Kind: KindFile]) -> [Diagnostic] {
    guard case .folder(let folder)? = file.place?.value, let place = file.place?.location else { return [] }
    let audience = file.audience?.value ?? .public
    return shipped.sorted { $0.key.rawValue < $1.key.rawValue }.compactMap { other, declared in
      guard let taken = declared.place?.value.folder else { return nil }
      if taken == folder { return .sameFolder(folder, of: other, at: place) }
      let kept = declared.audience?.value ?? .public
      guard folder.beginsWith(taken + "/"), audience < kept else { return nil }
      return .loosenedFolder(folder, in: taken, of: other, at: place)
    }
  }
}

extension KindDeclaration.Place {
  /// The folder that it names; nil where it names none.
  fileprivate var folder: String? {
    switch self {
    case .anywhere, .file: nil
    case .folder(let folder), .yearIndex(let folder), .yearFolder(let folder): folder
    }
  }
}
