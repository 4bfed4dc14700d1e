import Testing

@testable import Pictures

@Suite("Colour profiles")
struct ColourProfileTests {
  @Test("colours stay, shared as they were; devices, dates and their texts go", arguments: [2, 4] as [UInt8])
  func keepsColour(_ version: UInt8) throws {
    let profile = PictureBytes.profile(version: version)
    let cleaned = try #require(ColourProfile.withoutText(profile))
    #expect(!PictureBytes.tells(cleaned))
    #expect(cleaned.number(at: 0, bytes: 4, .big) == cleaned.count)
    #expect(cleaned[8] == version)
    #expect(cleaned.has("acsp", at: 36))
    #expect(cleaned.number(at: 128, bytes: 4, .big) == 4)
    let names = (0..<4).map { String(decoding: cleaned[(132 + $0 * 12)..<(136 + $0 * 12)], as: UTF8.self) }
    #expect(names == ["desc", "rTRC", "gTRC", "bTRC"])
    let places = (1..<4).map { cleaned.number(at: 136 + $0 * 12, bytes: 4, .big) }
    #expect(Set(places).count == 1)
    let place = try #require(places.first ?? nil)
    #expect(cleaned.has("para", at: place))
    #expect(ColourProfile.withoutText(cleaned) == cleaned)
  }

  @Test("a profile that is cut off, claims what it does not hold, or would grow is none")
  func refuses() {
    let profile = PictureBytes.profile()
    #expect(ColourProfile.withoutText([]) == nil)
    #expect(ColourProfile.withoutText(Array(profile.dropLast())) == nil)
    var manyTags = profile
    manyTags[128] = 1
    #expect(ColourProfile.withoutText(manyTags) == nil)
    // Three tags that overlap over nearly the whole file.
    var overlapping = profile + [UInt8](repeating: 0, count: 1000)
    overlapping.replaceSubrange(0..<4, with: PictureBytes.big(overlapping.count, 4))
    for tag in 1...3 {
      let entry = 136 + tag * 12
      overlapping.replaceSubrange(entry..<(entry + 8), with: PictureBytes.big(tag, 4) + PictureBytes.big(1000, 4))
    }
    #expect(ColourProfile.withoutText(overlapping) == nil)
  }
}
