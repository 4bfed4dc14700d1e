import Diagnostics
import Vietnamese

/// Answers what only the site knows while one document is rendered: where links lead, what pictures and figures are.
///
/// Each method is called once for each place in the text, in the order of the text. `location` is worked out only when it
/// is called.
package protocol MarkdownResolver {
  /// Where a link leads. The destination is as written, entities and backslashes resolved; its scheme is allowed.
  func link(_ destination: String, at location: () -> Location) -> LinkResolution
  /// What a picture shows. The destination is as for links.
  func image(_ destination: String, at location: () -> Location) -> ImageResolution
  /// What stands in the text instead of `{{ expression }}`; the expression has no spaces around it.
  func figure(_ expression: String, in place: FigurePlace, at location: () -> Location) -> FigureResolution
  /// Words of which one stands in every text that has passages to be asked about.
  var wordsOfPassages: [String] { get }
  /// What is wrong with what a paragraph, heading or cell says; asked of those alone that hold a digit, before anything else. The
  /// passage is what a reader reads, without figures; a stretch of it is given in its UTF-8.
  func findings(in passage: String, at location: (Range<Int>) -> Location) -> [Diagnostic]
}

extension MarkdownResolver {
  package var wordsOfPassages: [String] { [] }

  package func findings(in passage: String, at location: (Range<Int>) -> Location) -> [Diagnostic] { [] }
}

/// Where in a text a figure stands.
package struct FigurePlace {
  /// Whether it stands in a note that the office alone reads.
  package let isForOffice: Bool
  /// Whether it stands in a cell of a table that is typed in the text, where numbers are no words of a sentence.
  package let isInTable: Bool
  /// The text of the same paragraph or heading on both sides of it, as far as a sentence is told from it. Other figures in it are
  /// a digit.
  package let sentence: () -> (before: String, after: String)

  package init(
    isForOffice: Bool = false, isInTable: Bool = false,
    sentence: @escaping () -> (before: String, after: String) = { ("", "") }
  ) {
    (self.isForOffice, self.isInTable, self.sentence) = (isForOffice, isInTable, sentence)
  }
}

/// Where a link leads.
package enum LinkResolution: Sendable {
  /// An address, to be put into the page as it is but for escaping.
  case address(String)
  /// Nowhere on paper; the text of the link is shown without it.
  case text
  /// Nowhere; the text of the link is shown without it.
  case refused(Diagnostic)
}

/// What a picture shows.
package enum ImageResolution: Sendable {
  /// The address of the picture, and its size in pixels where that is known.
  case image(address: String, width: Int?, height: Int?)
  /// Nothing; the text that describes the picture is shown instead.
  case refused(Diagnostic)
}

/// What stands in the text instead of a figure.
package enum FigureResolution: Sendable {
  /// Text, shown as it is.
  case text(String)
  /// A count as the sentence around it has it, and what is to be said where the sentence has no place for it.
  case count(CountInSentence, ifAwkward: Diagnostic?)
  /// A whole block, such as a table; only where the figure stands alone in its paragraph.
  case block(any FigureBlock)
  /// Nothing; the figure is shown as it was written.
  case refused(Diagnostic)
}
