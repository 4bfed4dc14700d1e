import Testing

@testable import Pictures

@Suite("Metadata of GIF")
struct GIFCleaningTests {
  typealias Bytes = GIFBytes

  @Test("frames, timing and loop stay; comments, XMP, plain text and what follows the end go")
  func keepsDrawing() {
    #expect(MetadataRemoval.strip(Bytes.full) == .success(Bytes.plain))
  }

  @Test("a picture without metadata stays as it is")
  func keepsPlain() {
    #expect(MetadataRemoval.strip(Bytes.plain) == .success(Bytes.plain))
  }

  @Test("a timing with something hidden in it goes")
  func dropsLongControl() {
    let secret = Array(PictureBytes.secret.utf8)
    let control = Bytes.control.dropLast() + [UInt8(secret.count)] + secret + [0]
    #expect(
      MetadataRemoval.strip(Bytes.header + control + Bytes.frame + [0x3B])
        == .success(Bytes.header + Bytes.frame + [0x3B]))
  }

  @Test("a picture that is cut off, has no frame, or has an unknown block is malformed")
  func refuses() {
    let frameless = Bytes.header + Bytes.loop + [0x3B]
    let unknown = Bytes.header + [0x40] + Bytes.frame + [0x3B]
    for bytes in [
      frameless, unknown, Array(Bytes.plain.dropLast()), Array(Bytes.header.prefix(12)), Bytes.header + [0x21],
    ] {
      #expect(MetadataRemoval.strip(bytes) == .failure(.malformed(.gif)))
    }
  }
}
