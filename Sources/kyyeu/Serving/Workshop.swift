import Building
import Content
import Diagnostics
import Pages
import Preview

/// Renders single outputs of a site that is being written: it reads the site anew when a file of it has changed.
actor Workshop {
  private let request: BuildRequest
  private var current: (stamp: InputStamp, plan: Plan, outputs: [String: Output])?

  init(request: BuildRequest) {
    self.request = request
  }

  /// The plan of the site as its files are now.
  func plan() throws -> Plan {
    try refresh().plan
  }

  /// The output at a path, or the findings where the site cannot be shown; nil where there is no such output.
  func response(_ path: String, language: Language) -> PreviewResponse? {
    do {
      let (plan, outputs) = try refresh()
      guard plan.isRenderable else { return findings(plan.diagnostics, language) }
      return try outputs[path].map { PreviewResponse(bytes: try $0.render().bytes) }
    } catch {
      return PreviewResponse(status: 500, mediaType: Self.plainText, bytes: Array("\(error)\n".utf8))
    }
  }

  private func refresh() throws -> (plan: Plan, outputs: [String: Output]) {
    let stamp = InputStamp(of: [request.root + "/content", request.root + "/templates", request.share + "/templates"])
    if let current, current.stamp == stamp { return (current.plan, current.outputs) }
    var timings = Timings()
    let plan = try Plan.make(request, timings: &timings)
    let outputs = Dictionary(plan.outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    current = (stamp, plan, outputs)
    return (plan, outputs)
  }

  private func findings(_ findings: [Diagnostic], _ language: Language) -> PreviewResponse {
    let text = TextRenderer(language: language, colour: false).render(findings)
    return PreviewResponse(status: 500, mediaType: Self.plainText, bytes: Array(text.utf8))
  }

  private static let plainText = "text/plain; charset=utf-8"
}
