import Content
import Diagnostics
import Vietnamese

/// The feeds of an edition.
struct FeedOutputs: OutputMaker {
  let settings: SiteSettings
  let routes: Routes
  let feeds: [Feed]

  var addresses: [String] { feeds.map(\.address) }

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    let writer = AtomFeed(
      routes: routes, language: settings.language, author: settings.name, timeZone: settings.timeZone)
    return feeds.map { feed in
      OutputPlan(
        Output(path: Routes.path(feed.address), source: nil) { [tone = ToneStyle(settings.toneStyle)] in
          Rendered(
            bytes: tone.applied(to: writer.bytes(of: feed)),
            taken: Taken([.file("content/site.yaml"), .feed(feed.home)] + feed.pages.map(\.dependency)))
        }, made: .madeFeed)
    }
  }
}
