import Content
import Reports
import Website

extension PrintWords {
  /// The shipped words of prints, in Vietnamese.
  static let shipped: PrintWords = {
    let root = Repository.root.path(percentEncoded: false)
    guard let kinds = try? SiteKinds.load(root: root, share: root) else { return PrintWords([:]) }
    return PrintWords((try? SiteTemplates.load(root: root, share: root, kinds: kinds).templates.strings("vi")) ?? [:])
  }()
}
