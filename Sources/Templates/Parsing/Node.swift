/// A piece of a template that the check looks at; plain text between tags is left out.
indirect enum Node: Sendable {
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
