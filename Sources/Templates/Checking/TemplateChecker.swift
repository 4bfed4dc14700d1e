import Diagnostics

/// Follows a template from its root view through every template it includes, and finds what could not be shown, and what
/// would never come to an end.
struct TemplateChecker {
  let templates: [String: Template]
  /// The names that are known of each field of named texts: `strings`, `assets`.
  let texts: [String: Set<String>]
  private let blocks: BlockNames
  private(set) var findings = TemplateFindings()
  /// Root templates that are too large to be shown.
  private(set) var tooLarge: Set<String> = []
  /// What the root template under check has come to.
  private var expansion = Expansion()

  init(templates: [String: Template], texts: [String: Set<String>]) {
    self.templates = templates
    self.texts = texts
    blocks = BlockNames(templates)
  }

  /// The way that led to the nodes under check.
  private struct Path {
    var template: Template
    var chain: [String]
    /// The tag that led into the template, and the template it stands in; nil in the root itself.
    var entrance: (tag: MustacheTag, template: Template)?
    var scope: Scope
    /// How many sections, blocks and included templates lie around the nodes.
    var depth = 0
    /// Blocks that inheriting templates put in the place of those of the same name.
    var replaced: [String: (block: Node.Block, template: Template)] = [:]
  }

  /// Checks a root template that is shown with a view.
  mutating func check(_ name: String, _ root: ViewDeclaration) {
    guard let template = templates[name] else { return }
    expansion = Expansion()
    check(template.nodes, Path(template: template, chain: [name], scope: Scope(root)))
  }

  private mutating func check(_ nodes: [Node], _ path: Path) {
    for node in nodes {
      guard take(node, path) else { return }
      switch node {
      case .text: break
      case .variable(let tag): variable(tag, path)
      case .section(let tag, let content): section(tag, content, path)
      case .partial(let tag): include(tag, path)
      case .parent(let tag, let blocks): inherit(tag, blocks, path)
      case .block(let block): self.block(block, path)
      }
    }
  }

  /// Whether there is room for a node. The first for which there is none is told, and then nothing of the root is followed.
  private mutating func take(_ node: Node, _ path: Path) -> Bool {
    guard !expansion.isSpent else { return false }
    guard !expansion.take(text: node.textSize) else { return true }
    let root = path.chain[0]
    tooLarge.insert(root)
    // Text has no tag of its own: it came in by the one that led here.
    let location =
      node.tag.map { path.template.location(of: $0) } ?? path.entrance.map { $0.template.location(of: $0.tag) }
      ?? Location(file: path.template.source.path)
    findings.add(.templateTooManyPieces(root, at: location, chain: path.chain))
    return false
  }

  /// The path one level further in; nil, with a finding, where that is too deep.
  private mutating func deeper(_ tag: MustacheTag, _ path: Path) -> Path? {
    guard path.depth < TemplateBudget.depth else {
      tooLarge.insert(path.chain[0])
      findings.add(.templateTooLarge, tag, in: path.template) {
        .templateTooDeep(tag.name, at: $0, chain: path.chain)
      }
      return nil
    }
    var inner = path
    inner.depth += 1
    return inner
  }

  private mutating func variable(_ tag: MustacheTag, _ path: Path) {
    switch path.scope.lookUp(tag.name) {
    case .field(.text, _): refuseUnescaped(tag, path)
    case .field(.html, _):
      guard tag.sort == .variable else { return }
      findings.add(.unescaped, tag, in: path.template) { .escapedHTML(tag.name, at: $0) }
    case .field(let type, _): findings.add(.wrongUse, tag, in: path.template) { .notText(tag.name, type, at: $0) }
    case .named(let field, let key, _): if isKnown(key, of: field, tag, path) { refuseUnescaped(tag, path) }
    case .unknown(let part, let names): reportUnknown(part, names, tag, path)
    }
  }

  private mutating func refuseUnescaped(_ tag: MustacheTag, _ path: Path) {
    guard tag.sort == .unescaped else { return }
    findings.add(.unescaped, tag, in: path.template) { .unescapedText(tag.name, at: $0) }
  }

  private mutating func section(_ tag: MustacheTag, _ content: [Node], _ path: Path) {
    guard var inner = deeper(tag, path) else { return }
    switch path.scope.lookUp(tag.name) {
    case .field(.view(let view), _), .field(.list(let view), _):
      if tag.sort == .section { inner.scope = path.scope.inside(view()) }
    case .field(.texts, _):
      return findings.add(.wrongUse, tag, in: path.template) { .sectionOverTexts(tag.name, at: $0) }
    case .field(.text, _), .field(.html, _), .field(.flag, _): break
    case .named(let field, let key, _): guard isKnown(key, of: field, tag, path) else { return }
    case .unknown(let part, let names): return reportUnknown(part, names, tag, path)
    }
    check(content, inner)
  }

  private mutating func include(_ tag: MustacheTag, _ path: Path) {
    guard let inner = enter(tag, path) else { return }
    check(inner.template.nodes, inner)
  }

  private mutating func inherit(_ tag: MustacheTag, _ blocks: [Node.Block], _ path: Path) {
    guard var inner = enter(tag, path) else { return }
    let known = self.blocks.of(tag.name)
    for block in blocks {
      if known.contains(block.tag.name) {
        // What an outer template replaces already stays replaced.
        if inner.replaced[block.tag.name] == nil { inner.replaced[block.tag.name] = (block, path.template) }
      } else {
        findings.add(.unknownBlock, block.tag, in: path.template) {
          .unknownBlock(block.tag.name, of: tag.name, among: known.sorted(), at: $0)
        }
      }
    }
    check(inner.template.nodes, inner)
  }

  private mutating func block(_ block: Node.Block, _ path: Path) {
    guard var inner = deeper(block.tag, path) else { return }
    guard let (replacement, template) = path.replaced[block.tag.name] else { return check(block.content, inner) }
    inner.template = template
    check(replacement.content, inner)
  }

  /// The path inside an included template; nil, with a finding, where there is none, or it would go round in a circle.
  private mutating func enter(_ tag: MustacheTag, _ path: Path) -> Path? {
    let templates = templates
    guard let template = templates[tag.name] else {
      findings.add(.unknownPartial, tag, in: path.template) {
        .unknownPartial(tag.name, among: templates.keys.sorted(), at: $0)
      }
      return nil
    }
    if let start = path.chain.firstIndex(of: tag.name) {
      findings.add(.templateCycle, tag, in: path.template) {
        .templateCycle(path.chain[start...] + [tag.name], at: $0)
      }
      return nil
    }
    guard var inner = deeper(tag, path) else { return nil }
    inner.template = template
    inner.entrance = (tag, path.template)
    inner.chain.append(tag.name)
    return inner
  }

  /// Whether a field of named texts has one of this name; a finding says that it has not.
  private mutating func isKnown(_ key: String, of field: String, _ tag: MustacheTag, _ path: Path) -> Bool {
    let known = texts[field] ?? []
    if known.contains(key) { return true }
    if field == "strings" {
      findings.add(.missingString, tag, in: path.template) { .missingString(key, among: known.sorted(), at: $0) }
    } else {
      reportUnknown(key, known.sorted(), tag, path)
    }
    return false
  }

  private mutating func reportUnknown(_ part: String, _ names: [String], _ tag: MustacheTag, _ path: Path) {
    findings.add(.unknownName, tag, in: path.template) {
      .unknownName(tag.name, part: part, among: names, at: $0, chain: path.chain)
    }
  }
}
