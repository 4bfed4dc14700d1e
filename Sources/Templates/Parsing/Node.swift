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
}
