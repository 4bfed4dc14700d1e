import Text

/// Makes the steps of a root template: every name looked up in the declarations, every partial and block put in its place.
///
/// Expects what `TemplateChecker` found nothing wrong with, and nothing that it found too large; what else it would refuse
/// gives no step.
struct TemplateCompiler {
  let templates: [String: Template]
  let constants: Constants
  /// What the templates so far asked for.
  private(set) var use = TemplateUse()

  init(templates: [String: Template], constants: Constants) {
    self.templates = templates
    self.constants = constants
  }

  /// The way that led to the nodes at hand.
  private struct Path {
    var chain: [String]
    var scope: Scope
    /// Blocks that inheriting templates put in the place of those of the same name.
    var replaced: [String: Node.Block] = [:]
  }

  /// The steps of a template that is shown with a view; `use` then tells what it asks for.
  mutating func steps(_ name: String, _ root: ViewDeclaration) -> [Step] {
    use = TemplateUse(templates: [name])
    guard let template = templates[name] else { return [] }
    return steps(template.nodes, Path(chain: [name], scope: Scope(root))).joined()
  }

  private mutating func steps(_ nodes: [Node], _ path: Path) -> [Step] {
    nodes.flatMap { node -> [Step] in
      switch node {
      case .text(let bytes): [.bytes(bytes)]
      case .variable(let tag): variable(tag, path)
      case .section(let tag, let content): section(tag, content, path)
      case .partial(let tag): include(tag, [], path)
      case .parent(let tag, let blocks): include(tag, blocks, path)
      case .block(let block): steps(path.replaced[block.tag.name]?.content ?? block.content, path)
      }
    }
  }

  private mutating func variable(_ tag: MustacheTag, _ path: Path) -> [Step] {
    guard let (type, place) = found(tag, path) else { return [] }
    if let constant = constants[tag.name, place] {
      var bytes: [UInt8] = []
      XMLText.append(constant, to: &bytes)
      return [.bytes(bytes)]
    }
    switch type {
    case .text, .texts: return [.text(place)]
    case .html: return [.html(place)]
    case .flag, .view, .list: return []
    }
  }

  private mutating func section(_ tag: MustacheTag, _ content: [Node], _ path: Path) -> [Step] {
    guard let (type, place) = found(tag, path) else { return [] }
    let isThere = tag.sort == .section
    if let constant = constants[tag.name, place] {
      return constant.isEmpty == isThere ? [] : steps(content, path)
    }
    if isThere, case .view(let view) = type { return each(place, view(), content, path) }
    if isThere, case .list(let view) = type { return each(place, view(), content, path) }
    return [.when(place, isThere: isThere, steps(content, path).joined())]
  }

  private mutating func each(_ place: FieldPath, _ view: ViewDeclaration, _ content: [Node], _ path: Path) -> [Step] {
    var inner = path
    inner.scope = path.scope.inside(view)
    return [.each(place, steps(content, inner).joined())]
  }

  private mutating func include(_ tag: MustacheTag, _ blocks: [Node.Block], _ path: Path) -> [Step] {
    use.templates.insert(tag.name)
    guard let template = templates[tag.name], !path.chain.contains(tag.name) else { return [] }
    var inner = path
    inner.chain.append(tag.name)
    // What an outer template replaces already stays replaced.
    for block in blocks where inner.replaced[block.tag.name] == nil { inner.replaced[block.tag.name] = block }
    return steps(template.nodes, inner)
  }

  private mutating func found(_ tag: MustacheTag, _ path: Path) -> (type: ViewFieldType, place: FieldPath)? {
    switch path.scope.lookUp(tag.name) {
    case .field(let type, let place):
      note(tag, at: place)
      return (type, place)
    case .named(let field, let key, let place):
      use.texts[field, default: []].insert(key)
      note(tag, at: place)
      return (.texts, place)
    case .unknown: return nil
    }
  }

  /// Notes a field of the root's view.
  private mutating func note(_ tag: MustacheTag, at place: FieldPath) {
    guard place.depth == 0, let first = tag.name.split(separator: ".").first else { return }
    use.fields.insert(String(first))
  }
}

extension [Step] {
  /// The same steps with bytes that follow each other in one.
  fileprivate func joined() -> [Step] {
    reduce(into: []) { steps, step in
      if case .bytes(let added) = step, case .bytes(var bytes) = steps.last {
        // Taken out first, so that the bytes are this variable's alone and grow in place.
        steps.removeLast()
        bytes += added
        steps.append(.bytes(bytes))
      } else {
        steps.append(step)
      }
    }
  }
}
