import Content
import Templates

/// What every page of a site shows alike.
struct PageFrame: Sendable {
  let site: SiteView
  /// Addresses of the assets.
  let assets: NamedTexts

  init(_ settings: SiteSettings, routes: Routes, assets: Assets) {
    site = SiteView(settings, routes: routes)
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
