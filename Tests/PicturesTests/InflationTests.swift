import Testing

@testable import Pictures

@Suite("Decompression")
struct InflationTests {
  private func bytes(_ hex: String) -> [UInt8] {
    let digits = Array(hex.utf8)
    return stride(from: 0, to: digits.count - 1, by: 2).compactMap {
      UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16)
    }
  }

  /// "ky yeu " twelve times, then the bytes 0 to 63, with the code that every decoder knows.
  private static let fixed =
    """
    7801cbae54a84c2d55c8a626c5c0c8c4ccc2cac6cec1c9c5cdc3cbc72f2028242c222a262e2129252d232b27afa0a8a4aca2\
    aaa6aea1a9a5ada3aba76f6068646c626a666e6169656d636b670f0001b92575
    """

  /// Nine hundred letters with a code of their own.
  private static let dynamic =
    """
    78daed518991e0200cab4df20b21c96cffcd9c9c6b600b5826330163643da880d1132806f4ed066c130468d09e2873fc942e\
    63339dd665ba49c2c2494b9bc678d4694f58c12e53e9426647da0700fd68ee1f626526cab50dc035c8843d20d4be0dc34657\
    a1ee3b75a40882a758dc312dc8cb50b7def07b3f1d25de7c45ca6bb1ddde015f022992e55763666bb4c40e5fb62da388f800\
    e2e53773f1b4644cf1a1c4619d23fc47d4c7095055df1cc896201b1103eccc119ed832629c11074d67675788bc78004766d4\
    701ec263b03c943279e374c5a09af5fa2a85688a7a887f5f9f6b010f3d0b3cca605d88d2791de664d5d718c1d12c075c618d\
    9f9e796be4e75322ecc43d41fcb79acad2c63d7aa7bd960c99e05239ea2c3a14affbe8cd0acd642847491095a16d7bee649e\
    b08538f472cac8220efed6afd73fd00deb37
    """

  @Test("blocks with the common code, with a code of their own, and stored ones are read")
  func reads() throws {
    let words = Array(String(repeating: "ky yeu ", count: 12).utf8) + Array(0..<64)
    #expect(Inflation<KeptBytes>.inflate(zlib: bytes(Self.fixed), atMost: 1000) == words)
    let letters = try #require(Inflation<KeptBytes>.inflate(zlib: bytes(Self.dynamic), atMost: 1000))
    #expect(letters.count == 900)
    #expect(Checksum.adler32(letters) == 0xD00D_EB37)
    #expect(Inflation<KeptBytes>.inflate(zlib: PNGBytes.zlib([1, 2, 3]), atMost: 3) == [1, 2, 3])
  }

  @Test("what is stored is read back, in as many blocks as it takes", arguments: [0, 1, 65_535, 65_536, 200_000])
  func roundTrip(_ count: Int) {
    let original = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(Inflation<KeptBytes>.inflate(zlib: Inflation<KeptBytes>.stored(original), atMost: count) == original)
  }

  @Test("a stream that gives more than the limit is refused")
  func limits() {
    #expect(Inflation<KeptBytes>.inflate(zlib: bytes(Self.dynamic), atMost: 899) == nil)
    #expect(Inflation<KeptBytes>.inflate(zlib: PNGBytes.zlib([1, 2, 3]), atMost: 2) == nil)
  }

  @Test("a stream that is cut off or changed anywhere gives nothing or stays within its limit")
  func hostile() {
    for stream in [bytes(Self.fixed), bytes(Self.dynamic)] {
      for end in stream.indices.dropLast(4) {
        #expect(Inflation<KeptBytes>.inflate(zlib: Array(stream[..<end]), atMost: 1000) == nil)
      }
      for index in stream.indices {
        for bit in 0..<8 {
          var changed = stream
          changed[index] ^= 1 << UInt8(bit)
          #expect(Inflation<KeptBytes>.inflate(zlib: changed, atMost: 1000)?.count ?? 0 <= 1000)
        }
      }
    }
  }
}
