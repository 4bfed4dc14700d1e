/// A piece of a template.
indirect enum Node: Sendable {
  /// What stands between tags, as it is shown.
  case text([UInt8])
  case variable(MustacheTag)
  case section(MustacheTag, [Node])
  case partial(MustacheTag)
  /// An inherited template and the blocks that replace its own.
  case parent(MustacheTag, blocks: [Block])
  case block(Block)

  struct Block: Sendable {
    let tag: MustacheTag
    let content: [Node]
  }

  /// The tag that the piece begins with; nil for text.
  var tag: MustacheTag? {
    switch self {
    case .text: nil
    case .variable(let tag), .section(let tag, _), .partial(let tag), .parent(let tag, _): tag
    case .block(let block): block.tag
    }
  }

  /// Bytes of a text; 0 for all else.
  var textSize: Int {
    if case .text(let bytes) = self { bytes.count } else { 0 }
  }
}
