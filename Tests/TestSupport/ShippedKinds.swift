import Content
import Foundation

extension SiteKinds {
  /// The repository, which holds the shipped `kinds/`.
  package static let share = (0..<3).reduce(URL(filePath: #filePath)) { path, _ in path.deletingLastPathComponent() }
    .path

  /// The shipped kinds, read once.
  package static let shipped = Result { try SiteKinds.load(root: share, share: share) }
}
