import Content

/// What Kỷ Yếu makes for programs out of the pages of an edition.
enum MadeOutputs {
  /// Each in the order in which it asks for its path. Without a public address only `robots.txt` can be made.
  static func all(
    of pages: [RenderedPage], settings: SiteSettings, routes: Routes, isUnlisted: Bool, feeds: [Feed]
  ) -> [any OutputMaker] {
    let isComplete = !isUnlisted && routes.origin != nil
    return [
      FeedOutputs(settings: settings, routes: routes, feeds: isComplete ? feeds : []),
      SitemapOutputs(pages: isComplete ? pages : [], routes: routes, isMade: isComplete),
      RobotsOutput(isUnlisted: isUnlisted, sitemap: isComplete ? routes.absolute(SitemapOutputs.address) : nil),
    ]
  }
}
