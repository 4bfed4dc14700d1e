import Diagnostics
import Mustache

/// All templates of a site, checked, and ready to show views from any thread.
package struct TemplateSet: Sendable {
  private let library: MustacheLibrary
  private let templates: [Template]
  private let words: Strings
  private let names: Set<String>
  /// The templates in use as they were read, sorted by path.
  package let sources: [SourceText]

  /// Reads and checks every template before the first page is rendered.
  /// - Parameters:
  ///   - folders: The nearest first; a template of a nearer folder takes the place of those of its name further on.
  ///   - roots: The templates that are rendered by name, and the view that each shows.
  ///   - texts: The known names of each field of named texts but `strings`, which is read from `templates/strings/`.
  /// - Returns: The templates, and all that is wrong with them. With an error among the findings nothing may be rendered.
  package static func load(
    _ folders: [TemplateFolder], roots: [String: any View.Type], texts: [String: Set<String>]
  ) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    let listings = folders.map { FolderListing($0, endings: [".mustache", ".yaml"], skipping: ["starter", "assets"]) }
    var diagnostics = listings.flatMap(\.diagnostics)
    let files = listings.flatMap(\.files).map { SourceText(path: $0.path, bytes: $0.bytes) }
    let words = Strings(files.filter { $0.path.hasPrefix("templates/strings/") && $0.path.hasSuffix(".yaml") })
    diagnostics += words.diagnostics

    var templates: [String: Template] = [:]
    for file in files where file.path.hasSuffix(".mustache") {
      let name = String(file.path.dropFirst("templates/".count).dropLast(".mustache".count))
      guard templates[name] == nil else { continue }
      let (nodes, findings) = TreeBuilder.build(file)
      diagnostics += findings
      templates[name] = Template(name: name, source: file, nodes: nodes)
    }

    let checker = TemplateChecker(
      templates: templates, texts: texts.merging(["strings": words.names]) { own, _ in own })
    diagnostics += roots.sorted { $0.key < $1.key }.flatMap { checker.check($0.key, $0.value) }
    let inOrder = templates.values.sorted { $0.name < $1.name }
    let (library, refused) = Engine.library(inOrder)
    if diagnostics.isEmpty { diagnostics = refused }
    let set = TemplateSet(
      library: library, templates: inOrder, words: words, names: Set(templates.keys), sources: inOrder.map(\.source))
    return (set, diagnostics.eachPlaceOnce())
  }

  /// Whether there is a template of this name, such as `partials/menu`.
  package func contains(_ name: String) -> Bool {
    names.contains(name)
  }

  /// The visible words of a language, by name; those of Vietnamese where the language has none.
  package func strings(_ language: String) -> [String: String] {
    words.of(language)
  }

  /// The same templates with texts put in that every page shows alike; the views they are given say the same.
  package func with(_ constants: Constants) -> TemplateSet {
    TemplateSet(
      library: Engine.library(templates, constants: constants).library, templates: templates, words: words,
      names: names,
      sources: sources)
  }

  /// The page that a template makes of a view, in UTF-8; empty where there is no such template.
  package func render(_ template: String, _ view: some View) -> [UInt8] {
    Array((library.render(ViewValue(view: view), withTemplate: template) ?? "").utf8)
  }
}

extension [Diagnostic] {
  /// One finding for each mistake, though several roots lead to its place.
  fileprivate func eachPlaceOnce() -> [Diagnostic] {
    var seen: Set<String> = []
    return sorted().filter { finding in
      let place = finding.location?.place
      let key = "\(finding.rule)|\(finding.location?.file ?? "")|\(place?.line ?? 0)|\(place?.column ?? 0)"
      // A word may be missing in several languages at one place.
      return seen.insert(finding.rule == Rule.missingString.id ? key + finding.message.en : key).inserted
    }
  }
}
