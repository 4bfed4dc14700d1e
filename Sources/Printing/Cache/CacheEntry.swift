import Text

/// One entry of the cache: a line with the lengths of input and file and the hash of the file, then the two. A file that was cut short or
/// changed on the disk is told by its hash.
struct CacheEntry {
  let file: [UInt8]

  init(file: [UInt8]) {
    self.file = file
  }

  /// Nil where the bytes are no whole entry of this input.
  init?(parsing bytes: [UInt8], input: [UInt8]) {
    guard let lineEnd = bytes.firstIndex(of: UInt8(ascii: "\n")) else { return nil }
    let rest = bytes[(lineEnd + 1)...]
    guard rest.starts(with: input) else { return nil }
    let file = Array(rest.dropFirst(input.count))
    guard bytes[...lineEnd].elementsEqual(Self.head(of: file, input: input)) else { return nil }
    self.file = file
  }

  /// The entry as it is kept.
  func bytes(for input: [UInt8]) -> [UInt8] { Self.head(of: file, input: input) + input + file }

  private static func head(of file: [UInt8], input: [UInt8]) -> [UInt8] {
    Array("\(input.count) \(file.count) \(SHA256.hex(file))\n".utf8)
  }
}
