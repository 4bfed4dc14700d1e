import Diagnostics

/// Puts the tags of a template into a tree, and names what does not fit together.
struct TreeBuilder {
  private let source: SourceText
  private let layout: LineLayout
  private var tags: ArraySlice<MustacheTag>
  /// The tag that was taken last.
  private var last: MustacheTag?
  private var depth = 0
  private var findings = Findings()

  private init(_ source: SourceText, _ tags: [MustacheTag]) {
    self.source = source
    layout = LineLayout(source, tags)
    self.tags = tags[...]
  }

  /// The tree of a template, or what is wrong with its syntax.
  static func build(_ source: SourceText) -> (nodes: [Node], diagnostics: [Diagnostic]) {
    let tags: [MustacheTag]
    do throws(Tokenizer.UnclosedTag) {
      tags = try Tokenizer(source.bytes).tags()
    } catch {
      return ([], [.unclosedTag(at: source.location(atByte: error.offset, length: 2))])
    }
    var builder = TreeBuilder(source, tags)
    let nodes = builder.nodes(inside: nil)
    return builder.findings.isEmpty ? (nodes, []) : ([], builder.findings.all)
  }

  /// The nodes up to the tag that closes `opening`, which is taken too; none, and the rest of the template is passed over,
  /// where they would lie too deep.
  private mutating func nodes(inside opening: MustacheTag?) -> [Node] {
    if let opening, depth > TemplateBudget.depth {
      findings.add(.templateTooDeep(opening.name, at: location(opening), chain: []))
      tags = []
      return []
    }
    depth += 1
    defer { depth -= 1 }
    var nodes: [Node] = []
    while let (tag, _) = take(showing: &nodes) {
      switch tag.sort {
      case .variable, .unescaped: nodes.append(.variable(tag))
      case .section, .inverted: nodes.append(.section(tag, self.nodes(inside: tag)))
      case .partial: nodes.append(.partial(tag))
      case .parent: nodes.append(.parent(tag, blocks: blocks(of: tag)))
      case .block: nodes.append(.block(.init(tag: tag, content: self.nodes(inside: tag))))
      case .comment: break
      case .foreign: refuse(foreign: tag)
      case .close:
        guard let opening, tag.name == opening.name else {
          findings.add(.strayClose(tag, inside: opening, at: location(tag)))
          return nodes
        }
        return nodes
      }
    }
    if let opening, findings.isEmpty { findings.add(.unclosedSection(opening, at: location(opening))) }
    return nodes
  }

  /// The blocks inside an inherited template's tag; anything else there would never be shown.
  private mutating func blocks(of parent: MustacheTag) -> [Node.Block] {
    var blocks: [Node.Block] = []
    var unseen: [Node] = []
    while let (tag, before) = take(showing: &unseen) {
      if let ink = source.bytes[before].firstIndex(where: { $0 > UInt8(ascii: " ") }) {
        findings.add(.outsideBlocks(at: source.location(atByte: ink), parent: parent.name))
        return blocks
      }
      switch tag.sort {
      case .close where tag.name == parent.name: return blocks
      case .comment: break
      case .block: blocks.append(.init(tag: tag, content: nodes(inside: tag)))
      default:
        findings.add(.outsideBlocks(at: location(tag), parent: parent.name))
        return blocks
      }
    }
    if findings.isEmpty { findings.add(.unclosedSection(parent, at: location(parent))) }
    return blocks
  }

  private mutating func refuse(foreign tag: MustacheTag) {
    let source = source
    findings.add(.templateSyntax, in: source.path) {
      .foreignTag(tag, at: source.location(atByte: tag.range.lowerBound, length: tag.range.count))
    }
  }

  private func location(_ tag: MustacheTag) -> Location {
    source.location(atByte: tag.range.lowerBound, length: tag.range.count)
  }

  /// The next tag, and the bytes between it and the one before; what is shown of them joins `nodes`.
  private mutating func take(showing nodes: inout [Node]) -> (tag: MustacheTag, gap: Range<Int>)? {
    let tag = tags.popFirst()
    let text = layout.text(from: last, to: tag)
    if !text.isEmpty { nodes.append(.text(Array(text))) }
    defer { last = tag }
    return tag.map { ($0, (last?.range.upperBound ?? 0)..<$0.range.lowerBound) }
  }
}
