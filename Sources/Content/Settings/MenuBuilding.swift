import Diagnostics
import Input

/// Turns the menu as written into the menu of an edition.
struct MenuBuilding {
  let pages: PageIndex
  private(set) var diagnostics: [Diagnostic] = []

  init(_ pages: PageIndex) {
    self.pages = pages
  }

  /// Entries that lead to a page left out of the edition are left out with it, together with those under them.
  mutating func items(_ entries: [MenuEntry]) -> [MenuItem] {
    entries.compactMap { entry in
      let children = items(entry.children)
      switch entry.target {
      case .url(let url, let location):
        guard WebAddress.isLocal(url) || WebAddress.isWebAddress(url) else {
          diagnostics.append(.badMenuAddress(url, at: location))
          return nil
        }
        return MenuItem(title: entry.title ?? url, address: url, children: children)
      case .page(let written, let location):
        switch pages.find(written, in: "content/site.yaml") {
        case .page(let page):
          return MenuItem(title: entry.title ?? page.title, address: page.address, children: children)
        case .omitted: return nil
        case .nothing:
          diagnostics.append(
            .unknownPage(
              written, nearest: pages.nearest(to: written),
              folder: pages.folderWithoutPage(written, in: "content/site.yaml"), at: location))
          return nil
        }
      }
    }
  }
}
