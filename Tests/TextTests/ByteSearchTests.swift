import Testing
import Text

@Suite("Bytes in bytes")
struct ByteSearchTests {
  @Test(
    "are found at the beginning, in the middle and at the end, also where a beginning of them came before",
    arguments: [("", true), ("a", true), ("aab", true), ("bac", true), ("c", true), ("d", false), ("aabacc", false)])
  func contains(_ needle: String, _ isThere: Bool) {
    #expect(ByteSearch.contains(Array(needle.utf8), in: Array("aabac".utf8)) == isThere)
  }

  @Test("one byte is found at or behind a place")
  func first() {
    let bytes = Array("abca".utf8)
    #expect(ByteSearch.first(UInt8(ascii: "a"), in: bytes, from: 0) == 0)
    #expect(ByteSearch.first(UInt8(ascii: "a"), in: bytes, from: 1) == 3)
    #expect(ByteSearch.first(UInt8(ascii: "a"), in: bytes, from: 4) == nil)
    #expect(ByteSearch.first(UInt8(ascii: "d"), in: bytes, from: 0) == nil)
  }
}
