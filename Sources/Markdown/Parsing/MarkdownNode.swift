import CMarkdownGuard

/// One node of a parsed document, valid only inside the closure that its document is handed to.
///
/// A value that knows its index: the nodes lie in the order of the text, so what lies in a node stands right behind it, and nothing
/// is made for the thousands that a walk passes.
struct MarkdownNode {
  private let nodes: NodeList
  /// Where it stands among the nodes of its document.
  let index: Int

  init(_ nodes: NodeList, _ index: Int) {
    self.nodes = nodes
    self.index = index
  }

  private var told: GuardNode { nodes[index] }

  var kind: GuardKind { told.kind }

  /// What a text, code or raw HTML says; of a figure its expression with the braces.
  var text: UnsafeBufferPointer<UInt8> { told.text.buffer }

  /// Where it begins, as cmark tells; nil where cmark does not tell.
  var place: NodePlace? { told.line > 0 ? NodePlace(line: Int(told.line), column: Int(told.column)) : nil }

  /// The column at which it begins, in bytes and counted from 1; 0 where cmark does not tell. Of some inlines it tells no line.
  var column: Int { Int(told.column) }

  /// The column at which the text of a block begins on its first line.
  var contentColumn: Int { Int(told.content_column) }
}

/// A place in a text that was parsed.
struct NodePlace {
  /// Counted from 1.
  let line: Int
  /// In bytes, counted from 1; 0 where cmark tells the line alone.
  let column: Int
}

// MARK: What single kinds say

extension MarkdownNode {
  /// Of a heading, 1 to 6.
  var level: Int { Int(told.number) }

  /// The number of a list's first item; nil for a list without numbers.
  var firstNumber: Int? { told.is_ordered ? Int(told.number) : nil }

  /// The number of a footnote, of what it says and of its calls alike.
  var footnoteNumber: Int { Int(told.number) }

  /// The column of a cell, counted from 0.
  var cellColumn: Int { Int(told.number) }

  var alignment: GuardAlignment { told.alignment }

  /// The first row of a table.
  var isHeadRow: Bool { told.is_header }

  /// A list whose paragraphs are not set apart.
  var isTightList: Bool { told.is_tight }

  /// A paragraph of such a list.
  var isTightParagraph: Bool { parent?.kind == .item && parent?.parent?.isTightList == true }

  /// Where a link leads or a picture lies, as it is written.
  var destination: String { told.text.string }

  /// What shows when the pointer rests on a link or picture; empty where nothing does.
  var title: String { told.extra.string }

  /// The bytes of `title`.
  var titleBytes: UnsafeBufferPointer<UInt8> { told.extra.buffer }

  /// The text of a block of code.
  var code: UnsafeBufferPointer<UInt8> { told.extra.buffer }

  /// What stands behind the fence of a block of code.
  var language: UnsafeBufferPointer<UInt8> { told.text.buffer }
}

// MARK: The nodes around it

extension MarkdownNode {
  /// The index after everything inside it.
  var end: Int { Int(told.end) }

  /// The node that holds it; nil for the document itself.
  var parent: MarkdownNode? { index == 0 ? nil : nodes.node(Int(told.parent)) }

  /// Whether the document itself holds it.
  var isTopLevel: Bool { index > 0 && told.parent == 0 }

  var isEmpty: Bool { end <= index + 1 }

  var firstChild: MarkdownNode? { isEmpty ? nil : nodes.node(index + 1) }

  /// Nil where there is none or more than one.
  var onlyChild: MarkdownNode? { firstChild.flatMap { $0.end == end ? $0 : nil } }

  var lastChild: MarkdownNode? {
    var last: MarkdownNode?
    for child in children { last = child }
    return last
  }

  /// The next node of the same parent.
  var next: MarkdownNode? { parent.flatMap { end < $0.end ? nodes.node(end) : nil } }

  var children: some Sequence<MarkdownNode> {
    sequence(state: firstChild) { child in
      defer { child = child?.next }
      return child
    }
  }

  /// Everything inside it, a parent before its children.
  var descendants: LazyMapSequence<Range<Int>, MarkdownNode> { nodes.nodes(in: index + 1..<max(end, index + 1)) }

  /// What follows its beginning in the document, be it inside or outside of it.
  var following: LazyMapSequence<Range<Int>, MarkdownNode> { nodes.nodes(in: index + 1..<nodes.count) }

  /// What precedes it in the document, the nearest first, back to `block` and without it.
  func preceding(backTo block: MarkdownNode) -> LazyMapSequence<ReversedCollection<Range<Int>>, MarkdownNode> {
    (block.index + 1..<max(index, block.index + 1)).reversed().lazy.map { nodes.node($0) }
  }
}

/// Nodes of one document are told apart by where they stand.
extension MarkdownNode: Hashable {
  static func == (one: MarkdownNode, other: MarkdownNode) -> Bool { one.index == other.index }

  func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
