import Content

/// All that the structure of a site is made of: the heads of its pages and never their bodies, its other files by name, its settings
/// and kinds, the visible words of its language, and which edition is asked for.
struct StructureInputs: Sendable {
  let site: Site
  let reports: SiteReports
  let words: Words
  /// The kinds that have a template of their own.
  let kindsWithTemplate: Set<Kind>
  let edition: EditionRequest

  init(_ site: Site, reports: SiteReports, siteTemplates: SiteTemplates, edition: EditionRequest) {
    self.site = site
    self.reports = reports
    self.edition = edition
    words = Words(siteTemplates.templates.strings(site.settings.language))
    kindsWithTemplate = Set(site.kinds.all.map(\.kind).filter { siteTemplates.templates.contains($0.rawValue) })
  }
}
