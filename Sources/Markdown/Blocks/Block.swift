/// A block of a text as a value: what is written of it is decided by whoever writes it, for paper or for a word processor.
package indirect enum Block: Sendable, Hashable {
  case paragraph([Inline])
  case heading(BlockHeading)
  case list(BlockList)
  case quotation([Block])
  case note(BlockNote)
  case table(BlockTable)
  case chart(BlockChart)
  /// A picture that is a paragraph of its own.
  case picture(BlockPicture)
  /// Lines that stand as they are typed, each ended by a line feed.
  case code(String)
  /// A line across the text.
  case rule
}
