import Content
import Diagnostics
import Templates

/// The look of a site: its templates, their visible words in each language, and their assets.
package struct SiteTemplates: Sendable {
  package let diagnostics: [Diagnostic]
  let templates: TemplateSet
  let assets: AssetFolder

  func strings(_ language: String) -> [String: String] { [:] }
}
