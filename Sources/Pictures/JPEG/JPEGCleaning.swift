/// Rewrites a JPEG with the segments that decode it and no others.
enum JPEGCleaning {
  static func clean(_ bytes: [UInt8]) throws(PictureFault) -> [UInt8] {
    let segments = try JPEGSegment.all(in: bytes)
    var cleaned: [UInt8] = [0xFF, 0xD8]
    if let density = segments.lazy.compactMap({ JPEGApplicationData.density(in: bytes, $0) }).first {
      append(density, marker: 0xE0, to: &cleaned)
    }
    let orientation = JPEGApplicationData.orientation(in: bytes, segments)
    if orientation != .upright { append(JPEGApplicationData.exif + orientation.tiff, marker: 0xE1, to: &cleaned) }
    for part in JPEGApplicationData.colourProfile(in: bytes, segments) { append(part, marker: 0xE2, to: &cleaned) }
    if let transform = segments.lazy.compactMap({ JPEGApplicationData.colourTransform(in: bytes, $0) }).first {
      append(transform, marker: 0xEE, to: &cleaned)
    }
    for segment in segments where try isNeeded(segment) {
      cleaned += bytes[segment.range]
    }
    return cleaned + [0xFF, 0xD9]
  }

  /// Frames, tables, restart intervals and scans; not comments, nor application data: what of it is needed was written
  /// anew.
  private static func isNeeded(_ segment: JPEGSegment) throws(PictureFault) -> Bool {
    switch segment.marker {
    case 0xC0...0xC7, 0xC9...0xCF, 0xDA...0xDF: return true
    case 0xE0...0xEF, 0xFE: return false
    default: throw .malformed(.jpeg)
    }
  }

  private static func append(_ payload: [UInt8], marker: UInt8, to cleaned: inout [UInt8]) {
    cleaned += [0xFF, marker]
    cleaned.append(payload.count + 2, bytes: 2, .big)
    cleaned += payload
  }
}
