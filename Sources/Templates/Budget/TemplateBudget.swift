/// How large templates may be, so that none keeps the machine busy or fills its memory. The shipped ones, put together, take
/// a hundredth of each bound.
enum TemplateBudget {
  /// Bytes of one template file.
  static let fileSize = 512 << 10
  /// Bytes of one file of visible words.
  static let stringsSize = 64 << 10
  /// Sections, blocks and included templates that may lie within each other.
  static let depth = 200
  /// Pieces (texts, tags, sections) of a root template once everything that it includes has been put in.
  static let pieces = 20_000
  /// Bytes of text among those pieces.
  static let text = 4 << 20
}
