import Diagnostics

/// The `robots.txt` of an edition.
struct RobotsOutput: OutputMaker {
  /// Whether search engines are to leave the edition alone.
  let isUnlisted: Bool
  /// The full address of the sitemap; nil where there is none.
  let sitemap: String?

  var addresses: [String] { ["/robots.txt"] }

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    [
      OutputPlan(
        Output(path: "robots.txt", source: nil) { [isUnlisted, sitemap] in
          Rendered(
            bytes: Robots.bytes(isUnlisted: isUnlisted, sitemap: sitemap),
            taken: Taken([.file("content/site.yaml")]))
        }, made: .madeRobots)
    ]
  }
}
