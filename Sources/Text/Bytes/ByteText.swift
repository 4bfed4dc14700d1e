/// Text compared by its bytes.
///
/// To Swift a slash or dot with a combining mark after it is another character; to a file system and a browser it is not.
extension StringProtocol {
  package func beginsWith(_ prefix: String) -> Bool {
    utf8.starts(with: prefix.utf8)
  }

  package func endsWith(_ suffix: String) -> Bool {
    utf8.reversed().starts(with: suffix.utf8.reversed())
  }

  /// Whether an ASCII character stands anywhere in the text.
  package func holds(_ character: Unicode.Scalar) -> Bool {
    utf8.contains(UInt8(ascii: character))
  }

  /// The text after its first bytes, as many as `prefix` has.
  package func after(_ prefix: String) -> String {
    String(decoding: utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// The parts between slashes, empty ones among them.
  package func partsOfPath() -> [String] {
    utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
