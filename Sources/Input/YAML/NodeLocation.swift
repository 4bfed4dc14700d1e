import Diagnostics

extension YAMLNode {
  /// The place of a value, under the whole of it where it stands on one line as it was read.
  package func location(in source: SourceText) -> Location {
    let text = Array((scalar ?? "").utf8)
    let end = min(offset + text.count, source.bytes.count)
    let isVerbatim = !text.isEmpty && source.bytes[offset..<end].elementsEqual(text)
    return source.location(atByte: offset, length: isVerbatim ? text.count : 1, from: line)
  }
}
