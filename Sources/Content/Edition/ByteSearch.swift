/// Looks for bytes in bytes.
enum ByteSearch {
  static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let first = needle.first, needle.count <= bytes.count else { return needle.isEmpty }
    let (text, word) = (bytes.span, needle.span)
    var index = 0
    while index <= text.count - word.count {
      if text[index] == first {
        var length = 1
        while length < word.count, text[index + length] == word[length] { length += 1 }
        if length == word.count { return true }
      }
      index += 1
    }
    return false
  }
}
