/// A colour profile (ICC.1:2022) inside a picture.
///
/// Without it a photograph in the wide gamut of a telephone looks dull, so it stays. But a profile also names things:
/// a screenshot carries the model and serial number of the monitor, its maker and the day of its calibration. So only
/// the parts that describe colour are kept, with the notice of copyright; the fields and texts about devices go.
enum ColourProfile {
  /// The profile with nothing but colour in it; nil where it is malformed, and then browsers ignore it as well.
  static func withoutText(_ profile: [UInt8]) -> [UInt8]? {
    guard profile.has("acsp", at: 36), let size = profile.number(at: 0, bytes: 4, .big), size <= profile.count,
      let tags = tags(of: profile, size: size)
    else { return nil }
    let kept = tags.filter { keptTags.contains($0.name) }
    // Tags may share a place but not overlap, or a small profile could become a huge one.
    guard Set(kept.map(\.place)).reduce(0, { $0 + $1.count }) <= size else { return nil }
    return assembled(profile, kept, description: profile[8] < 4 ? emptyOldDescription : emptyDescription)
  }

  private struct Tag {
    let name: String
    let place: Range<Int>
  }

  private static func tags(of profile: [UInt8], size: Int) -> [Tag]? {
    guard let count = profile.number(at: headerSize, bytes: 4, .big), count <= 100 else { return nil }
    var tags: [Tag] = []
    for entry in (0..<count).map({ headerSize + 4 + $0 * 12 }) {
      guard let start = profile.number(at: entry + 4, bytes: 4, .big),
        let length = profile.number(at: entry + 8, bytes: 4, .big), start <= size, length <= size - start
      else { return nil }
      let name = String(decoding: profile[entry..<(entry + 4)], as: UTF8.self)
      tags.append(Tag(name: name, place: start..<(start + length)))
    }
    return tags
  }

  private static func assembled(_ profile: [UInt8], _ tags: [Tag], description: [UInt8]) -> [UInt8] {
    let dataStart = headerSize + 4 + (tags.count + 1) * 12
    var table: [UInt8] = []
    table.append(tags.count + 1, bytes: 4, .big)
    addEntry("desc", dataStart, description.count, to: &table)
    var data = padded(description[...])
    var written: [Range<Int>: Int] = [:]
    for tag in tags {
      let start = written[tag.place] ?? dataStart + data.count
      if written.updateValue(start, forKey: tag.place) == nil { data += padded(profile[tag.place]) }
      addEntry(tag.name, start, tag.place.count, to: &table)
    }
    var header = profile[..<headerSize]
    var size: [UInt8] = []
    size.append(dataStart + data.count, bytes: 4, .big)
    header.replaceSubrange(0..<4, with: size)
    for field in namingFields { header.replaceSubrange(field, with: repeatElement(0, count: field.count)) }
    return header + table + data
  }

  private static func addEntry(_ name: String, _ start: Int, _ length: Int, to table: inout [UInt8]) {
    table += name.utf8
    table.append(start, bytes: 4, .big)
    table.append(length, bytes: 4, .big)
  }

  /// Every tag begins at a multiple of four.
  private static func padded(_ data: ArraySlice<UInt8>) -> [UInt8] {
    Array(data) + repeatElement(0, count: (4 - data.count % 4) % 4)
  }

  private static let headerSize = 128

  /// Colour module, date, platform, device maker and model, profile creator, and a checksum that no longer fits.
  private static let namingFields = [4..<8, 24..<36, 40..<44, 48..<56, 80..<100]

  private static let keptTags = Set(
    """
    rXYZ gXYZ bXYZ rTRC gTRC bTRC kTRC wtpt bkpt chad lumi chrm gamt cicp cprt
    A2B0 A2B1 A2B2 B2A0 B2A1 B2A2 D2B0 D2B1 D2B2 D2B3 B2D0 B2D1 B2D2 B2D3
    """.split(whereSeparator: \.isWhitespace).map(String.init))

  /// The description that every profile must have, saying nothing, as profiles before version 4 write it.
  private static let emptyOldDescription: [UInt8] =
    Array("desc".utf8) + [0, 0, 0, 0, 0, 0, 0, 1, 0] + Array(repeating: 0, count: 8 + 3 + 67)

  /// The same as profiles since version 4 write it: a list of no translations.
  private static let emptyDescription: [UInt8] = Array("mluc".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12]
}
