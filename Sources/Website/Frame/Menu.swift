import Content

/// The main menu: as the settings have it, else the sections of the site.
struct Menu: Sendable {
  private let items: [Item]

  private struct Item: Sendable {
    let title: String
    let url: String
    /// Nil where the entry leads to another site.
    let address: String?
    let children: [Item]
  }

  init(_ settings: SiteSettings, listings: Listings, routes: Routes) {
    if settings.menu.isEmpty {
      items = Self.folders(below: "/", depth: 2, listings: listings, routes: routes)
    } else {
      items = settings.menu.map { Self.item($0, routes: routes) }
    }
  }

  /// The menu as the page at `address` shows it.
  func view(at address: String) -> [MenuItemView] {
    items.map { item in
      let isCurrent = item.address == address
      return MenuItemView(
        title: item.title, url: item.url, isCurrent: isCurrent, isOpen: !isCurrent && Self.holds(item, address),
        children: item.children.map {
          MenuChildView(title: $0.title, url: $0.url, isCurrent: $0.address == address)
        })
    }
  }

  private static func holds(_ item: Item, _ address: String) -> Bool {
    if let own = item.address, own != "/", own.hasSuffix("/"), address.hasPrefix(own) { return true }
    return item.children.contains { $0.address == address || holds($0, address) }
  }

  private static func item(_ item: MenuItem, routes: Routes) -> Item {
    let parts = LinkDestination(item.address)
    let address = parts.isElsewhere ? nil : parts.path
    return Item(
      title: item.title, url: address.map { routes.url($0) + parts.suffix } ?? item.address, address: address,
      children: item.children.map { Self.item($0, routes: routes) })
  }

  private static func folders(
    below address: String, depth: Int, listings: Listings, routes: Routes
  ) -> [Item] {
    guard depth > 0 else { return [] }
    return listings.section(address).filter { listed in
      Section.parent(of: listed.address) == address && (listed.isSection || listed.page?.isSection == true)
    }.map { listed in
      Item(
        title: listed.title, url: routes.url(listed.address), address: listed.address,
        children: folders(
          below: listed.address, depth: depth - 1, listings: listings, routes: routes))
    }
  }
}
