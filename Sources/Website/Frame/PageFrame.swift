import Content
import Templates

/// What every page of a site shows alike.
struct PageFrame: Sendable {
  let site: SiteView
  /// Addresses of the assets.
  let assets: NamedTexts

  init(_ site: Site, routes: Routes, assets: Assets) {
    self.site = SiteView(site.settings, routes: routes, hasHandbook: site.hasHandbook)
    self.assets = NamedTexts(assets.addresses().mapValues(routes.url))
  }

  /// The same, to be put into templates when they are compiled.
  var constants: Constants {
    var constants = Constants()
    constants.add("site", site)
    constants.add("assets", assets)
    return constants
  }
}
