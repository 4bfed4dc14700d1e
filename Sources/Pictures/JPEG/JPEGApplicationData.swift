/// What of a JPEG's application segments decides how the picture looks.
enum JPEGApplicationData {
  /// How Exif data in an APP1 segment begin.
  static let exif = Array("Exif\0\0".utf8)

  /// The JFIF header (ITU-T T.871) without its thumbnail: version and pixel density.
  static func density(in bytes: [UInt8], _ segment: JPEGSegment) -> [UInt8]? {
    guard segment.marker == 0xE0, segment.payload.count >= 14, bytes.has("JFIF\0", at: segment.payload.lowerBound)
    else {
      return nil
    }
    return Array(bytes[segment.payload].prefix(12)) + [0, 0]
  }

  /// Which colour transform Adobe's APP14 says was applied; without it CMYK and RGB pictures show false colours.
  static func colourTransform(in bytes: [UInt8], _ segment: JPEGSegment) -> [UInt8]? {
    guard segment.marker == 0xEE, segment.payload.count >= 12, bytes.has("Adobe", at: segment.payload.lowerBound) else {
      return nil
    }
    return Array(bytes[segment.payload].prefix(12))
  }

  /// From the first Exif segment.
  static func orientation(in bytes: [UInt8], _ segments: [JPEGSegment]) -> Orientation {
    for segment in segments where segment.marker == 0xE1 && bytes[segment.payload].starts(with: exif) {
      return Orientation(tiff: Array(bytes[segment.payload].dropFirst(exif.count)))
    }
    return .upright
  }

  /// The colour profile, cleaned, in parts for one APP2 segment each; none where there is none or it is malformed.
  static func colourProfile(in bytes: [UInt8], _ segments: [JPEGSegment]) -> [[UInt8]] {
    let parts = segments.filter {
      $0.marker == 0xE2 && $0.payload.count > profileHead.count + 2 && bytes[$0.payload].starts(with: profileHead)
    }
    // After the name come the number of the part, from 1, and how many there are.
    let numbers = parts.map { Int(bytes[$0.payload.lowerBound + profileHead.count]) }
    guard !parts.isEmpty, numbers.sorted() == Array(1...parts.count) else { return [] }
    let ordered = zip(numbers, parts).sorted { $0.0 < $1.0 }
    let profile = ordered.flatMap { bytes[$0.1.payload].dropFirst(profileHead.count + 2) }
    guard let cleaned = ColourProfile.withoutText(profile) else { return [] }
    let starts = Array(stride(from: 0, to: cleaned.count, by: partSize))
    guard let count = UInt8(exactly: starts.count) else { return [] }
    return zip(1...count, starts).map { number, start in
      profileHead + [number, count] + cleaned[start..<min(start + partSize, cleaned.count)]
    }
  }

  private static let profileHead = Array("ICC_PROFILE\0".utf8)

  /// A segment holds 65,535 bytes, of which two are its length.
  private static let partSize = 65_533 - profileHead.count - 2
}
