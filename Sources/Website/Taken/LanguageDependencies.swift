import Content
import FigureViews
import Input
import Markdown
import Reports
import Templates

/// What pages in one language take alike: each set is made once.
struct LanguageDependencies: Sendable {
  /// By the names of the templates that are rendered; each is made when the first page takes it, as the template is.
  private let templates: [String: OnDemand<DependencySet>]
  /// What is said of the keys of a kind, by the kind.
  let kinds: [Kind: DependencySet]
  /// The words that Markdown puts into a text.
  let markdown: DependencySet
  /// The words in which figures are told.
  let figures: DependencySet
  /// The words on printed reports.
  let prints: DependencySet

  /// Those of the language of a tag in a site whose own language has the tag `own`.
  init(_ tag: String, own: String, templates set: TemplateSet, kinds declared: SiteKinds) {
    func words(_ names: some Sequence<String>) -> [Dependency] { names.map { .word($0, language: tag) } }
    // The foot of every page leads to the handbook of the program, where the site has one.
    let frame = [Dependency.file("content/site.yaml"), .address(Handbook.address)]
    // Titles of lists and of the sections above a page are told in the site's own language.
    let program = SiteWord.allCases.map { Dependency.word($0.rawValue, language: own) }
    let frameAndProgram = frame + program
    templates = Dictionary(
      uniqueKeysWithValues: set.rootNames.map { name in
        (name, OnDemand { Self.template(set.use(of: name), in: tag, with: frameAndProgram) })
      })
    kinds = Dictionary(
      uniqueKeysWithValues: declared.all.map { kind in
        // A template that has the kind's name would be taken where there is one.
        let files = ["kinds/\(kind.kind.rawValue).yaml", "templates/\(kind.kind.rawValue).mustache"]
        return (kind.kind, DependencySet(files.map(Dependency.file) + words(kind.shownWords)))
      })
    var labels: Set<String> = []
    _ = MarkdownLabels { name in
      labels.insert(name)
      return nil
    }
    markdown = DependencySet(words(labels))
    figures = DependencySet(words(FigureWord.allCases.map(\.rawValue)))
    prints = DependencySet(words(PrintWords.names) + [.part(.printTemplates)])
  }

  /// What the template of a name takes; nil where none is rendered by it.
  func template(_ name: String) -> DependencySet? { templates[name]?.value }

  private static func template(_ use: TemplateUse, in tag: String, with common: [Dependency]) -> DependencySet {
    let files = use.templates.map { Dependency.file("templates/\($0).mustache") }
    let words = (use.texts["strings"] ?? []).map { Dependency.word($0, language: tag) }
    let assets = (use.texts["assets"] ?? []).map(Dependency.asset)
    let parts = parts.filter { !use.fields.isDisjoint(with: $0.fields) }.map { Dependency.part($0.part) }
    return DependencySet(files + words + assets + parts + common)
  }

  /// The fields of a page's view that show a part made of many pages, and which that is.
  private static let parts: [(fields: Set<String>, part: SharedPart)] = [
    (["menu", "has_menu"], .menu),
    (["office_holders", "has_office_holders"], .officeHolders),
  ]
}

extension KindDeclaration {
  /// Names of the words that views and lists show of a page of this kind.
  fileprivate var shownWords: Set<String> {
    var names: Set<String> = [kind.label]
    func add(_ fields: [Field]) {
      for field in fields {
        names.insert(word(of: field.name))
        switch field.type {
        case .choice(let values): names.formUnion(values.map { word(of: $0.value, in: field.name) })
        case .record(let inner), .records(let inner): add(inner)
        default: break
        }
      }
    }
    add(ownFields)
    return names.union(computed.map { word(of: $0.name) })
  }
}
