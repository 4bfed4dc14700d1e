/// What readers read of a stretch of the text, gathered while it is written; nothing is gathered outside of a stretch.
struct CollectedText {
  private var bytes: [UInt8]?

  mutating func begin() { bytes = [] }

  mutating func add(_ text: UnsafeBufferPointer<UInt8>) { bytes?.append(contentsOf: text) }

  mutating func add(_ text: String) { bytes?.append(contentsOf: text.utf8) }

  /// Ends the stretch; nil where none has begun.
  mutating func end() -> String? {
    defer { bytes = nil }
    return bytes.map { String(decoding: $0, as: UTF8.self) }
  }
}
