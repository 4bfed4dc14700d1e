import Diagnostics

/// A stretch of a file that holds YAML.
package struct YAMLText {
  let source: SourceText
  /// Bytes of the file that are YAML.
  let range: Range<Int>

  package init(source: SourceText, range: Range<Int>) {
    self.source = source
    self.range = range
  }

  var string: String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }
}
