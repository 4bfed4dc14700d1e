import Testing

@testable import Pictures

@Suite("Metadata of JPEG")
struct JPEGCleaningTests {
  typealias Bytes = JPEGBytes

  @Test("what draws the picture stays bit for bit, and everything else goes with what follows the end")
  func keepsDrawing() throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: 1)).get()
    let profile = try #require(ColourProfile.withoutText(PictureBytes.profile()))
    let colour = Bytes.segment(0xE2, Array("ICC_PROFILE\0".utf8) + [1, 1] + profile)
    #expect(cleaned == Bytes.start + Bytes.density + colour + Bytes.adobe + Bytes.drawing + Bytes.end)
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("an orientation stays, alone in its block", arguments: 2...8)
  func keepsOrientation(_ orientation: Int) throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: orientation)).get()
    let block =
      Array("MM\0*".utf8) + [0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, UInt8(orientation), 0, 0, 0, 0, 0, 0]
    let exif = Bytes.segment(0xE1, Array("Exif\0\0".utf8) + block)
    #expect(cleaned.starts(with: Bytes.start + Bytes.density + exif))
    #expect(!PictureBytes.tells(cleaned))
  }

  @Test("an orientation out of range, or none, leaves no block behind", arguments: [nil, 0, 9, 65_535])
  func ignoresOrientation(_ orientation: Int?) throws {
    let cleaned = try MetadataRemoval.strip(Bytes.full(orientation: orientation)).get()
    #expect(!cleaned.indices.contains { cleaned[$0...].starts(with: "Exif".utf8) })
  }

  @Test("a picture without metadata stays as it is")
  func keepsPlain() {
    let plain = Bytes.start + Bytes.density + Bytes.drawing + Bytes.end
    #expect(MetadataRemoval.strip(plain) == .success(plain))
  }

  @Test("a profile longer than a segment is written in parts that give it back")
  func splitsProfile() throws {
    var profile = PictureBytes.profile()
    let place = profile.count
    profile += [UInt8](repeating: 7, count: 150_000)
    profile.replaceSubrange(0..<4, with: PictureBytes.big(profile.count, 4))
    // The first tag of the table becomes a lookup table as long as the picture's own profile would never be.
    profile.replaceSubrange(
      132..<144, with: Array("A2B0".utf8) + PictureBytes.big(place, 4) + PictureBytes.big(150_000, 4))
    let head = Array("ICC_PROFILE\0".utf8)
    let parts = stride(from: 0, to: profile.count, by: 60_000).map {
      Array(profile[$0..<min($0 + 60_000, profile.count)])
    }
    let written = parts.enumerated().flatMap {
      Bytes.segment(0xE2, head + [UInt8($0.offset + 1), UInt8(parts.count)] + $0.element)
    }
    let cleaned = try MetadataRemoval.strip(Bytes.start + written + Bytes.drawing + Bytes.end).get()
    let segments = try JPEGSegment.all(in: cleaned).filter { $0.marker == 0xE2 }
    #expect(segments.count == 3)
    let joined = segments.flatMap { cleaned[$0.payload].dropFirst(14) }
    #expect(joined == ColourProfile.withoutText(profile))
  }

  @Test("a profile whose parts do not add up is left out")
  func dropsBrokenProfile() throws {
    let head = Array("ICC_PROFILE\0".utf8)
    let part = Bytes.segment(0xE2, head + [2, 2] + PictureBytes.profile())
    let plain = Bytes.start + Bytes.drawing + Bytes.end
    #expect(MetadataRemoval.strip(Bytes.start + part + Bytes.drawing + Bytes.end) == .success(plain))
  }

  @Test("a picture without an end, a scan or a frame, or with an unknown marker, is malformed")
  func refuses() {
    let scanless = Bytes.start + Bytes.density + Bytes.end
    let endless = Bytes.start + Bytes.drawing
    let unknown = Bytes.start + Bytes.segment(0xF7, [1]) + Bytes.drawing + Bytes.end
    let nested = Bytes.start + Bytes.start + Bytes.drawing + Bytes.end
    for bytes in [scanless, endless, unknown, nested, Bytes.start + [0xFF], Bytes.start + [0xFF, 0xE1, 0, 1]] {
      #expect(MetadataRemoval.strip(bytes) == .failure(.malformed(.jpeg)))
    }
  }
}
