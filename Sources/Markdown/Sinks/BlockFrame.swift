/// A form of a text that is open, with what it holds so far.
struct BlockFrame {
  let form: PageForm
  var blocks: [Block] = []
  var inlines: [Inline] = []
  var items: [BlockList.Item] = []
  var caption: [Inline] = []
  var head: [BlockTable.Cell] = []
  var rows: [BlockTable.Row] = []
  var cells: [BlockTable.Cell] = []
  /// How the columns of a table are set, as the cells of its first row are.
  var alignments: [CellAlignment?] = []
  /// The picture that a paragraph of its own holds.
  var picture: ShownPicture?

  init(_ form: PageForm) { self.form = form }

  /// Adds text; one piece of it where several stand one after the other.
  mutating func add(text: String) {
    if case .text(let last) = inlines.last {
      inlines[inlines.count - 1] = .text(last + text)
    } else {
      inlines.append(.text(text))
    }
  }

  /// What it holds as blocks: a paragraph of a text that stands between blocks comes last.
  var content: [Block] { inlines.isEmpty ? blocks : blocks + [.paragraph(inlines)] }
}
