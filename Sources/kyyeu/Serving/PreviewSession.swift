import Building
import Content
import Diagnostics
import Preview
import Printing
import Publishing
import Website

/// Makes single outputs of a site that is being written: when a file has changed it reads that one anew, and keeps of what it has
/// rendered all that took nothing of it.
actor PreviewSession {
  private let request: BuildRequest
  /// Made when something is printed for the first time.
  private var tools: ProcessFolder?
  private var current: Current?
  /// What was rendered from the plan at hand.
  private var rendered = KeptOutputs()

  /// The site as its files were at the last look.
  private struct Current {
    let content: InputStamp
    /// Of templates and kinds.
    let look: InputStamp
    let plan: Plan
    let files: Files
  }

  /// The outputs of a plan by their paths.
  private struct Files {
    let outputs: [String: Output]
    let printed: [String: PrintedOutput]

    init(_ plan: Plan) {
      outputs = Dictionary(plan.outputs.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
      printed = Dictionary(plan.printed.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
    }
  }

  init(request: BuildRequest) {
    self.request = request
  }

  /// The plan of the site as its files are now.
  func plan() throws -> Plan {
    try refresh().plan
  }

  /// The output at a path, or the findings where the site cannot be shown; nil where there is no such output.
  func response(_ path: String, language: Language) async -> PreviewResponse? {
    do {
      let (plan, files) = try refresh()
      guard plan.isRenderable else { return findings(plan.diagnostics, language) }
      if let output = files.outputs[path] { return PreviewResponse(bytes: try rendered.bytes(of: output)) }
      if let printed = files.printed[path] { return try await response(printed, language) }
      if let file = plan.files?.file(at: path) { return try await response(file: file, language) }
      return nil
    } catch let failure as PrintingFailure {
      return text(failure.message[language])
    } catch let failure as PublishingFailure {
      return text(failure.message[language])
    } catch {
      return text("\(error)")
    }
  }

  /// A file that is printed when somebody asks for it.
  private func response(_ printed: PrintedOutput, _ language: Language) async throws -> PreviewResponse {
    var bytes: [UInt8]?
    let outcome = try await PrintStage.run([printed], for: request, in: toolsFolder()) { bytes = $1 }
    return bytes.map { PreviewResponse(bytes: $0) } ?? findings(outcome.diagnostics, language)
  }

  /// A file beside the pages, whether a page leads to it or not: that is known only when all pages are rendered.
  private func response(file: Output, _ language: Language) async throws -> PreviewResponse {
    switch try await FilePreview.answer(file, for: request, in: toolsFolder) {
    case .bytes(let bytes): PreviewResponse(bytes: bytes)
    case .findings(let found): findings(found, language)
    }
  }

  private func toolsFolder() throws -> String {
    let folder = try tools ?? ProcessFolder(root: request.root)
    tools = folder
    return folder.path
  }

  private func refresh() throws -> (plan: Plan, files: Files) {
    let content = InputStamp(of: ["\(request.root)/content"])
    let look = InputStamp(of: [request.root, request.share].flatMap { ["\($0)/templates", "\($0)/kinds"] })
    if let current, current.content == content, current.look == look { return (current.plan, current.files) }
    var timings = Timings()
    let plan = try Plan.make(
      request, siteTemplates: current?.look == look ? current?.plan.siteTemplates : nil,
      kept: current?.plan.kept ?? KeptReading(), after: current?.plan, timings: &timings)
    let files = Files(plan)
    rendered = current.map { rendered.kept(from: $0.plan, for: plan) } ?? KeptOutputs()
    current = Current(content: content, look: look, plan: plan, files: files)
    return (plan, files)
  }

  private func findings(_ findings: [Diagnostic], _ language: Language) -> PreviewResponse {
    text(TextRenderer(language: language, colour: false).render(findings))
  }

  private func text(_ words: String) -> PreviewResponse {
    PreviewResponse(status: 500, mediaType: "text/plain; charset=utf-8", bytes: Array((words + "\n").utf8))
  }
}
