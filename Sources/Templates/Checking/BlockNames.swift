/// Names of the blocks that each template offers to those that inherit from it.
struct BlockNames {
  private let templates: [String: Template]

  init(_ templates: [String: Template]) {
    self.templates = templates
  }

  /// The blocks of a template, those of the templates it includes among them. Each template is looked through once, however
  /// many ways lead to it.
  func of(_ name: String) -> Set<String> {
    var (names, waiting, seen): (Set<String>, [String], Set<String>) = ([], [name], [name])
    while let next = waiting.popLast() {
      guard let template = templates[next] else { continue }
      var search = Search()
      search.look(through: template.nodes)
      names.formUnion(search.names)
      for included in search.included where seen.insert(included).inserted { waiting.append(included) }
    }
    return names
  }

  /// What one template holds.
  private struct Search {
    var names: Set<String> = []
    var included: [String] = []

    /// Goes as deep as the template is nested, which its parser bounds.
    mutating func look(through nodes: [Node]) {
      for node in nodes {
        switch node {
        case .text, .variable: break
        case .section(_, let content): look(through: content)
        case .block(let block):
          names.insert(block.tag.name)
          look(through: block.content)
        case .partial(let tag): included.append(tag.name)
        case .parent(let tag, let blocks):
          included.append(tag.name)
          for block in blocks { look(through: block.content) }
        }
      }
    }
  }
}
