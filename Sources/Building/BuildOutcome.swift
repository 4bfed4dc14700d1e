import Content
import Diagnostics
import Publishing

/// What a build did, whether it was published or not.
package struct BuildOutcome: Sendable {
  /// Nil where `content/` could not be read at all.
  package let site: Site?
  /// What was left out for want of a setting, one sentence each.
  package let notices: [Wording]
  /// Everything that was found, sorted.
  package internal(set) var diagnostics: [Diagnostic]
  /// HTML pages that were rendered.
  package internal(set) var pageCount = 0
  /// Bytes of everything that was rendered.
  package internal(set) var byteCount = 0
  /// Nil where nothing was published: a finding stopped it, or only checking was asked for.
  package internal(set) var publication: Publication?
  package internal(set) var timings = Timings()

  init(_ plan: Plan) {
    site = plan.site
    notices = plan.notices
    diagnostics = plan.diagnostics.sorted()
  }

  mutating func add(_ findings: [Diagnostic]) {
    diagnostics = (diagnostics + findings).sorted()
  }

  mutating func add(_ rendered: Rendering.Outcome, _ findings: [Diagnostic]) {
    add(rendered.diagnostics + findings)
    pageCount = rendered.pageCount
    byteCount = rendered.byteCount
  }
}
