import Content
import Diagnostics

/// Checks that the entries of the menu lead somewhere. Pages named by their file have been found already; an address
/// within the site is looked up here, when all are known.
enum MenuLinks {
  static func findings(_ menu: [MenuItem], targets: LinkTargets) -> [Diagnostic] {
    menu.flatMap { item in
      finding(item.address, targets: targets) + findings(item.children, targets: targets)
    }
  }

  private static func finding(_ address: String, targets: LinkTargets) -> [Diagnostic] {
    let parts = LinkDestination(address)
    guard !parts.isElsewhere, let path = parts.path,
      case .nothing(let missing, let nearest) = targets.find(path, from: file)
    else { return [] }
    return [Rule.brokenPage.finding(at: Location(file: file), address, path: missing, nearest: nearest)]
  }

  private static let file = "content/site.yaml"
}
