import Testing

@testable import Pictures

@Suite("Metadata of PNG")
struct PNGCleaningTests {
  typealias Bytes = PNGBytes

  @Test("chunks that draw stay bit for bit, texts go with what follows the end")
  func keepsDrawing() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: 1)).get()
    let profile = try #require(ColourProfile.withoutText(PictureBytes.profile()))
    let colour = Bytes.chunk("iCCP", Array("ICC\0\0".utf8) + Bytes.zlib(profile))
    #expect(cleaned == Bytes.signature + Bytes.header + colour + Bytes.drawn + Bytes.image + Bytes.end)
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("an orientation stays, alone in its chunk, before the image")
  func keepsOrientation() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: 6)).get()
    let block = Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0]
    #expect(cleaned.starts(with: Bytes.signature + Bytes.header + Bytes.chunk("eXIf", block)))
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("the chunks of an animation stay")
  func keepsAnimation() {
    let control = Bytes.chunk("acTL", PictureBytes.big(1, 4) + PictureBytes.big(0, 4))
    let frame = Bytes.chunk("fcTL", [UInt8](repeating: 0, count: 26)) + Bytes.chunk("fdAT", [0, 0, 0, 1])
    let animated = Bytes.signature + Bytes.header + control + Bytes.image + frame + Bytes.end
    #expect(MetadataRemoval.strip(animated) == .success(animated))
  }

  @Test("a profile that is malformed, unbounded or a second one is left out")
  func dropsProfile() throws {
    let bomb = [0x78, 0xDA] + [UInt8](repeating: 0xFF, count: 50)
    for data in [Array("x\0\0".utf8) + bomb, Array("x\0\u{1}".utf8), Array("x".utf8), []] {
      let bytes = Bytes.signature + Bytes.header + Bytes.chunk("iCCP", data) + Bytes.image + Bytes.end
      #expect(MetadataRemoval.strip(bytes) == .success(Bytes.plain))
    }
    let colour = Bytes.chunk("iCCP", Array("x\0\0".utf8) + Bytes.zlib(PictureBytes.profile()))
    let once = MetadataRemoval.strip(Bytes.signature + Bytes.header + colour + Bytes.image + Bytes.end)
    #expect(MetadataRemoval.strip(Bytes.signature + Bytes.header + colour + colour + Bytes.image + Bytes.end) == once)
  }

  @Test("a picture that is cut off, lacks a chunk, or has one that must be understood is malformed")
  func refuses() {
    let imageless = Bytes.signature + Bytes.header + Bytes.end
    let headless = Bytes.signature + Bytes.image + Bytes.end
    let unknown = Bytes.signature + Bytes.header + Bytes.chunk("CgBI", [0]) + Bytes.image + Bytes.end
    let huge = Bytes.signature + Bytes.header + PictureBytes.big(0xFFFF_FFFF, 4) + Array("tEXt".utf8)
    for bytes in [imageless, headless, unknown, huge, Array(Bytes.plain.dropLast()), Bytes.signature] {
      #expect(MetadataRemoval.strip(bytes) == .failure(.malformed(.png)))
    }
  }

  @Test("checksums are those of the standards")
  func checksums() {
    #expect(Checksum.crc32(Array("123456789".utf8)[...]) == 0xCBF4_3926)
    #expect(Checksum.adler32(Array("Wikipedia".utf8)) == 0x11E6_0398)
  }
}
