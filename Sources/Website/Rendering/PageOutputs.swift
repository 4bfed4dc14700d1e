import Diagnostics

/// The HTML pages of an edition: those with a text of their own, or those that are made of others.
struct PageOutputs: OutputMaker {
  let pages: [RenderedPage]
  let renderer: PageRenderer

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    pages.map { page in
      let output = Output(path: Routes.path(page.address), source: page.textPage?.source.path) {
        [renderer] readingText in try renderer.render(page, readingText: readingText)
      }
      return page.textPage.map { OutputPlan(output, file: $0.source.path) } ?? OutputPlan(output, made: .made(page))
    }
  }
}
