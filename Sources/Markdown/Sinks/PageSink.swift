import Vietnamese

/// What a page's text becomes while it is walked: forms that hold others are opened and closed, all else is written between.
///
/// The walk decides what each Markdown form is, what it shows and what a person must mend of it; a sink only writes.
protocol PageSink {
  /// Bytes so far, against which the budget of a document is held.
  var count: Int { get }

  mutating func open(_ form: PageForm)
  /// Closes the form that was opened last.
  mutating func close()

  mutating func text(_ text: UnsafeBufferPointer<UInt8>)
  mutating func text(_ text: String)
  /// Code within a line.
  mutating func code(_ text: UnsafeBufferPointer<UInt8>)
  /// A block of code; `language` is what its first line names it.
  mutating func codeBlock(_ text: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>)
  mutating func thematicBreak()
  mutating func lineBreak()
  /// The end of a typed line; `isKept` where readers see it.
  mutating func softBreak(isKept: Bool)
  mutating func date(_ date: CalendarDate)
  mutating func picture(_ picture: ShownPicture)
  /// A table or chart that is a paragraph of its own.
  mutating func figure(_ block: any FigureBlock)
  /// The call of a footnote, with the id of the footnote and its own.
  mutating func footnoteCall(_ number: Int, footnoteID: String, id: String)
  /// The ways back from a footnote to its calls, by their ids; `isAlone` where its text does not end with a paragraph.
  mutating func waysBack(from number: Int, to calls: [String], isAlone: Bool)
}

/// A picture as a page shows it.
struct ShownPicture {
  let address: String
  /// Empty where it only decorates.
  let alternative: String
  /// What shows when the pointer rests on it; empty where nothing does.
  let title: String
  /// In pixels; nil where unknown.
  let width: Int?
  let height: Int?
}
