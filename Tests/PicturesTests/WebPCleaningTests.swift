import Testing

@testable import Pictures

@Suite("Metadata of WebP")
struct WebPCleaningTests {
  typealias Bytes = WebPBytes

  @Test("chunks that draw stay, the rest goes, and flags and sizes say so")
  func keepsDrawing() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: 1)).get()
    let profile = try #require(ColourProfile.withoutText(PictureBytes.profile()))
    #expect(cleaned == Bytes.file(Bytes.header(flags: 0x30) + Bytes.chunk("ICCP", profile) + Bytes.lossless))
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("an orientation stays, alone in its chunk at the end")
  func keepsOrientation() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: 3)).get()
    let block = Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, 3, 0, 0, 0, 0, 0, 0]
    #expect(cleaned.suffix(34) == (Bytes.chunk("EXIF", block))[...])
    #expect(cleaned[20] == 0x38)
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("frames of an animation lose what is hidden in them")
  func keepsAnimation() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.animated).get()
    let hidden = Bytes.chunk("hide", Array(PictureBytes.secret.utf8)).count
    #expect(cleaned.count == Bytes.animated.count - hidden)
    #expect(!PictureBytes.tells(cleaned))
    #expect(PictureSize(cleaned) == PictureSize(width: 2, height: 1))
  }

  @Test("the simple form has no place for metadata and stays as it is")
  func keepsPlain() {
    let plain = Bytes.file(Bytes.lossless)
    #expect(MetadataRemoval.strip(plain) == .success(plain))
    #expect(
      MetadataRemoval.strip(Bytes.file(Bytes.lossless + Bytes.chunk("EXIF", PictureBytes.exif(orientation: 6))))
        == .success(plain))
  }

  @Test("a picture that is cut off, has no image, or begins with another chunk is malformed")
  func refuses() {
    let imageless = Bytes.file(Bytes.header(flags: 0))
    let shortHeader = Bytes.file(Bytes.chunk("VP8X", [0]) + Bytes.lossless)
    let shortFrame = Bytes.file(Bytes.header(flags: 2) + Bytes.chunk("ANMF", [0]))
    let late = Bytes.file(Bytes.chunk("hide", [0]) + Bytes.lossless)
    for bytes in [imageless, shortHeader, shortFrame, late, Array(Bytes.file(Bytes.lossless).dropLast(2))] {
      #expect(MetadataRemoval.strip(bytes) == .failure(.malformed(.webp)))
    }
  }
}
