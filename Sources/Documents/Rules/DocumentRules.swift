import Diagnostics

extension Rule {
  /// The rules that documents must keep which go out beside pages.
  package static let documents: [Rule] = [hiddenContent, notCleanable, notInspected]
}
