/// One marker segment of a JPEG file (ITU-T T.81, Annex B), a scan with its coded data being one.
struct JPEGSegment {
  /// The byte after 0xFF.
  let marker: UInt8
  /// From the marker to the end of the segment.
  let range: Range<Int>
  /// What the segment holds, without marker and length; for a scan its header only.
  let payload: Range<Int>

  static let startOfScan: UInt8 = 0xDA

  /// The frame headers SOF0 to SOF15; 0xC4, 0xC8 and 0xCC lie between and are others.
  var isFrameHeader: Bool {
    (0xC0...0xCF).contains(marker) && ![0xC4, 0xC8, 0xCC].contains(marker)
  }

  /// The segments of the first picture in the file, from after its start marker to before its end marker.
  ///
  /// Throws unless there is a frame, a scan, and an end.
  static func all(in bytes: [UInt8]) throws(PictureFault) -> [JPEGSegment] {
    var segments: [JPEGSegment] = []
    var position = 2
    while let start = bytes[min(position, bytes.count)...].firstIndex(where: { $0 != 0xFF }), start > position {
      let marker = bytes[start]
      if marker == endOfImage {
        guard segments.contains(where: \.isFrameHeader), segments.contains(where: { $0.marker == startOfScan }) else {
          break
        }
        return segments
      }
      guard marker >= 0xC0, !(0xD0...0xD8).contains(marker), let length = bytes.number(at: start + 1, bytes: 2, .big),
        length >= 2, start + 1 + length <= bytes.count
      else { break }
      let payload = (start + 3)..<(start + 1 + length)
      let end = marker == startOfScan ? endOfCodedData(in: bytes, from: payload.upperBound) : payload.upperBound
      segments.append(JPEGSegment(marker: marker, range: (start - 1)..<end, payload: payload))
      position = end
    }
    throw .malformed(.jpeg)
  }

  private static let endOfImage: UInt8 = 0xD9

  /// Where the next marker stands that is neither a stuffed zero nor a restart; the end of the file if there is none.
  private static func endOfCodedData(in bytes: [UInt8], from start: Int) -> Int {
    var position = start
    while let mark = bytes[position...].firstIndex(of: 0xFF), mark + 1 < bytes.count {
      let next = bytes[mark + 1]
      if next == 0xFF {
        position = mark + 1
      } else if next == 0 || (0xD0...0xD7).contains(next) {
        position = mark + 2
      } else {
        return mark
      }
    }
    return bytes.count
  }
}
