/// A note that stands out of a text, or the address of a body.
package struct BlockNote: Sendable, Hashable {
  package let kind: NoteKind
  /// `Lưu ý`; empty for an address.
  package let title: String
  package let blocks: [Block]

  package init(kind: NoteKind, title: String, blocks: [Block]) {
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}
