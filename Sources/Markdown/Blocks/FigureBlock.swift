/// A table or a chart that stands in a text instead of an expression, as a value: a page takes its HTML, a report its block, and
/// neither is made where the other is wanted.
package protocol FigureBlock: Sendable {
  /// HTML of a page, in whole lines.
  var html: [UInt8] { get }
  var block: Block { get }
}
