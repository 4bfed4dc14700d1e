/// The colour profile of a PNG: a name of up to 79 bytes, a zero, the method 0, the profile compressed by zlib.
enum PNGColourProfile {
  /// The chunk with a neutral name and nothing but colour; nil where it is malformed.
  static func cleaned(_ data: [UInt8]) -> [UInt8]? {
    guard let end = data.prefix(80).firstIndex(of: 0), data.number(at: end + 1, bytes: 1, .big) == 0,
      let profile = Inflation<KeptBytes>.inflate(zlib: Array(data[(end + 2)...]), atMost: largestProfile),
      let cleaned = ColourProfile.withoutText(profile)
    else { return nil }
    return PNGChunk.written("iCCP", Array("ICC\0".utf8) + [0] + Inflation<KeptBytes>.stored(cleaned))
  }

  /// Profiles of screens and cameras hold some kilobytes, of presses up to three megabytes.
  private static let largestProfile = 4_194_304
}
