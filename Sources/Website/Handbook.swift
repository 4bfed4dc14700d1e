import Content
import Diagnostics

/// The editors' handbook: a folder of pages that is shipped with the program, and that a site may hold as well.
package enum Handbook {
  /// The handbook's folder in `content/`.
  package static let folder = "huong-dan-su-dung"

  /// Address of its first page in a site that holds it.
  static let address = "/\(folder)/"

  /// Where it explains a rule, from the root of such a site: a page for each group of rules, on it a heading for each.
  package static func address(of rule: Rule) -> String {
    let group = rule.id.prefix { $0 != "/" }
    let heading = rule.id.replacing("/", with: "-")
    return "\(address)thong-bao/\(group)/#\(heading)"
  }
}

extension Site {
  /// Whether this edition holds the editors' handbook.
  var hasHandbook: Bool {
    pages.contains { $0.address == Handbook.address }
  }
}
