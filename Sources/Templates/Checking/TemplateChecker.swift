import Diagnostics

/// Follows a template from its root view through every template it includes, and finds what could not be shown.
struct TemplateChecker {
  let templates: [String: Template]
  /// The names that are known of each field of named texts: `strings`, `assets`.
  let texts: [String: Set<String>]

  /// The way that led to the nodes under check.
  private struct Path {
    var template: Template
    var chain: [String]
    var scope: Scope
    /// Blocks that inheriting templates put in the place of those of the same name.
    var replaced: [String: (block: Node.Block, template: Template)] = [:]
  }

  /// The findings of a root template that is shown with a view.
  func check(_ name: String, _ root: any View.Type) -> [Diagnostic] {
    guard let template = templates[name] else { return [] }
    return check(template.nodes, Path(template: template, chain: [name], scope: Scope(root)))
  }

  private func check(_ nodes: [Node], _ path: Path) -> [Diagnostic] {
    nodes.flatMap { node -> [Diagnostic] in
      switch node {
      case .text: []
      case .variable(let tag): variable(tag, path)
      case .section(let tag, let content): section(tag, content, path)
      case .partial(let tag): include(tag, path)
      case .parent(let tag, let blocks): inherit(tag, blocks, path)
      case .block(let block): self.block(block, path)
      }
    }
  }

  private func variable(_ tag: MustacheTag, _ path: Path) -> [Diagnostic] {
    let location = path.template.location(of: tag)
    switch path.scope.lookUp(tag.name) {
    case .field(.text, _): return tag.sort == .unescaped ? [.unescapedText(tag.name, at: location)] : []
    case .field(.html, _): return tag.sort == .variable ? [.escapedHTML(tag.name, at: location)] : []
    case .field(let type, _): return [.notText(tag.name, type, at: location)]
    case .named(let field, let key, _):
      let unknown = named(field, key, tag, path)
      return unknown.isEmpty && tag.sort == .unescaped ? [.unescapedText(tag.name, at: location)] : unknown
    case .unknown(let part, let names): return [unknownName(part, names, tag, path)]
    }
  }

  private func section(_ tag: MustacheTag, _ content: [Node], _ path: Path) -> [Diagnostic] {
    var inner = path
    switch path.scope.lookUp(tag.name) {
    case .field(.view(let view), _), .field(.list(let view), _):
      if tag.sort == .section { inner.scope = path.scope.inside(view) }
    case .field(.texts, _): return [.sectionOverTexts(tag.name, at: path.template.location(of: tag))]
    case .field(.text, _), .field(.html, _), .field(.flag, _): break
    case .named(let field, let key, _):
      let unknown = named(field, key, tag, path)
      if !unknown.isEmpty { return unknown }
    case .unknown(let part, let names): return [unknownName(part, names, tag, path)]
    }
    return check(content, inner)
  }

  private func include(_ tag: MustacheTag, _ path: Path) -> [Diagnostic] {
    enter(tag, path).map { check($0.template.nodes, $0) } ?? refused(tag, path)
  }

  private func inherit(_ tag: MustacheTag, _ blocks: [Node.Block], _ path: Path) -> [Diagnostic] {
    guard var inner = enter(tag, path) else { return refused(tag, path) }
    let known = blockNames(inner.template.nodes, seen: [inner.template.name])
    var findings: [Diagnostic] = []
    for block in blocks {
      if known.contains(block.tag.name) {
        // What an outer template replaces already stays replaced.
        if inner.replaced[block.tag.name] == nil { inner.replaced[block.tag.name] = (block, path.template) }
      } else {
        let location = path.template.location(of: block.tag)
        findings.append(.unknownBlock(block.tag.name, of: tag.name, among: known.sorted(), at: location))
      }
    }
    return findings + check(inner.template.nodes, inner)
  }

  private func block(_ block: Node.Block, _ path: Path) -> [Diagnostic] {
    guard let (replacement, template) = path.replaced[block.tag.name] else { return check(block.content, path) }
    var inner = path
    inner.template = template
    return check(replacement.content, inner)
  }

  /// The path inside an included template; nil where there is none, or it would go round in a circle.
  private func enter(_ tag: MustacheTag, _ path: Path) -> Path? {
    guard let template = templates[tag.name], !path.chain.contains(tag.name) else { return nil }
    var inner = path
    inner.template = template
    inner.chain.append(tag.name)
    return inner
  }

  private func refused(_ tag: MustacheTag, _ path: Path) -> [Diagnostic] {
    let location = path.template.location(of: tag)
    if let start = path.chain.firstIndex(of: tag.name) {
      return [.templateCycle(path.chain[start...] + [tag.name], at: location)]
    }
    return [.unknownPartial(tag.name, among: templates.keys.sorted(), at: location)]
  }

  private func named(_ field: String, _ key: String, _ tag: MustacheTag, _ path: Path) -> [Diagnostic] {
    let known = texts[field] ?? []
    if known.contains(key) { return [] }
    if field == "strings" {
      return [.missingString(key, among: known.sorted(), at: path.template.location(of: tag))]
    }
    return [unknownName(key, known.sorted(), tag, path)]
  }

  private func unknownName(_ part: String, _ names: [String], _ tag: MustacheTag, _ path: Path) -> Diagnostic {
    .unknownName(tag.name, part: part, among: names, at: path.template.location(of: tag), chain: path.chain)
  }

  /// Names of the blocks that a template offers, those of the templates it includes among them.
  private func blockNames(_ nodes: [Node], seen: Set<String>) -> Set<String> {
    nodes.reduce(into: []) { names, node in
      switch node {
      case .text, .variable: break
      case .section(_, let content): names.formUnion(blockNames(content, seen: seen))
      case .block(let block): names.formUnion(blockNames(block.content, seen: seen).union([block.tag.name]))
      case .partial(let tag): names.formUnion(blockNames(of: tag, seen: seen))
      case .parent(let tag, let blocks):
        names.formUnion(blockNames(of: tag, seen: seen))
        for block in blocks { names.formUnion(blockNames(block.content, seen: seen)) }
      }
    }
  }

  private func blockNames(of tag: MustacheTag, seen: Set<String>) -> Set<String> {
    guard !seen.contains(tag.name), let template = templates[tag.name] else { return [] }
    return blockNames(template.nodes, seen: seen.union([tag.name]))
  }
}
