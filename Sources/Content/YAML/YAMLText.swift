import Diagnostics

/// A stretch of a file that holds YAML.
struct YAMLText {
  let source: SourceText
  /// Bytes of the file that are YAML.
  let range: Range<Int>

  var string: String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }
}
