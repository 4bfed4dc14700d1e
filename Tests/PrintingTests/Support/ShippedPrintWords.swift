@testable import Pages

extension PrintWords {
  /// The shipped words of prints, in Vietnamese.
  static let shipped: PrintWords = {
    let root = Repository.root.path(percentEncoded: false)
    return PrintWords((try? SiteTemplates.load(root: root, share: root).templates.strings("vi")) ?? [:])
  }()
}
