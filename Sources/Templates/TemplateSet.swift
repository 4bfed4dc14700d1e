import Diagnostics
import Input

/// All templates of a site, checked, and ready to show views from any thread.
package struct TemplateSet: Sendable {
  private let compiled: CompiledTemplates
  private let templates: [String: Template]
  private let roots: [String: ViewDeclaration]
  private let words: Strings
  /// Names of the visible words in `templates/strings/` of the furthest folder.
  package let shippedWords: Set<String>
  /// The templates in use as they were read, sorted by path.
  package let sources: [SourceText]

  /// Reads and checks every template before the first page is rendered.
  /// - Parameters:
  ///   - folders: The nearest first; a template of a nearer folder takes the place of those of its name further on.
  ///   - roots: The templates that are rendered by name, and the view that each shows.
  ///   - texts: The known names of each field of named texts but `strings`, which is read from `templates/strings/`.
  ///   - given: Visible words that go where `templates/strings/` has none of their names.
  /// - Returns: The templates, and all that is wrong with them. With an error among the findings nothing may be rendered.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(
    _ folders: [TemplateFolder], roots: [String: ViewDeclaration], texts: [String: Set<String>],
    words given: [GivenWord] = []
  ) throws(LoadingFailure) -> (templates: TemplateSet, diagnostics: [Diagnostic]) {
    var listings: [TemplateFiles] = []
    for folder in folders {
      listings.append(
        try TemplateFiles(folder, endings: [".mustache", ".yaml"], skipping: ["starter", "assets", "layouts"]))
    }
    var diagnostics = listings.flatMap(\.diagnostics)
    let files = listings.flatMap(\.files).map { SourceText(path: $0.path, bytes: $0.bytes) }
    let words = Strings(
      files.filter { $0.path.hasPrefix("templates/strings/") && $0.path.hasSuffix(".yaml") }, given: given)
    let shipped = Strings(
      listings.last?.files.filter { $0.path.hasPrefix("templates/strings/") }.map {
        SourceText(path: $0.path, bytes: $0.bytes)
      } ?? [])
    diagnostics += words.diagnostics

    var templates: [String: Template] = [:]
    for file in files where file.path.hasSuffix(".mustache") {
      let name = String(file.path.dropFirst("templates/".count).dropLast(".mustache".count))
      guard templates[name] == nil else { continue }
      let (nodes, findings) = TreeBuilder.build(file)
      diagnostics += findings
      templates[name] = Template(name: name, source: file, nodes: nodes)
    }

    var checker = TemplateChecker(
      templates: templates, texts: texts.merging(["strings": words.names]) { own, _ in own })
    for (name, view) in roots.sorted(by: { $0.key < $1.key }) { checker.check(name, view) }
    diagnostics += checker.findings.all
    let sound = roots.filter { !checker.tooLarge.contains($0.key) }
    let set = TemplateSet(
      templates: templates, roots: sound, words: words, shippedWords: shipped.names,
      constants: Constants())
    return (set, diagnostics.folded())
  }

  private init(
    templates: [String: Template], roots: [String: ViewDeclaration], words: Strings, shippedWords: Set<String>,
    constants: Constants
  ) {
    self.templates = templates
    self.roots = roots
    self.words = words
    self.shippedWords = shippedWords
    sources = templates.values.map(\.source).sorted { $0.path < $1.path }
    let compiler = TemplateCompiler(templates: templates, constants: constants)
    compiled = CompiledTemplates(compiler, roots: roots)
  }

  /// Whether there is a template of this name, such as `partials/menu`.
  package func contains(_ name: String) -> Bool {
    templates[name] != nil
  }

  /// The names of the templates that are rendered by name.
  package var rootNames: Set<String> { Set(roots.keys) }

  /// What a template asks for that is rendered by name; nothing where there is no such one.
  package func use(of template: String) -> TemplateUse { compiled[template].use }

  /// Names of the visible words of all languages.
  package var wordNames: Set<String> { words.names }

  /// The visible words of a language, by name; those of Vietnamese where the language has none.
  package func strings(_ language: String) -> [String: String] {
    words.of(language)
  }

  /// The language that these words are in, as its file is named.
  package func languageOfStrings(_ language: String) -> String {
    words.language(of: language)
  }

  /// The same templates with texts put in that every page shows alike; the views they are given say the same.
  package func with(_ constants: Constants) -> TemplateSet {
    TemplateSet(templates: templates, roots: roots, words: words, shippedWords: shippedWords, constants: constants)
  }

  /// The page that a template makes of a view, in UTF-8; empty where there is no such template. `fields` are those of the view with
  /// which the template was loaded.
  package func render<V>(_ template: String, _ view: V, _ fields: Fields<V>) -> [UInt8] {
    PageWriter.page(compiled[template].steps, OpenView.of(view, fields))
  }

  /// The page that a template makes of a view whose fields are the same in every site.
  package func render<V: View>(_ template: String, _ view: V) -> [UInt8] {
    render(template, view, V.fields)
  }
}
