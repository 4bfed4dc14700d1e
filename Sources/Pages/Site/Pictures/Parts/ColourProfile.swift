/// A colour profile (ICC.1:2022) inside a picture.
///
/// Without it a photograph in the wide gamut of a telephone looks dull, so it stays. But a profile also names things:
/// a screenshot carries the model and serial number of the monitor, its maker and the day of its calibration. So only
/// the parts that describe colour are kept, with the notice of copyright; the fields and texts about devices go.
enum ColourProfile {
  /// The profile with nothing but colour in it; nil where it is malformed, and then browsers ignore it as well.
  static func withoutText(_ profile: [UInt8]) -> [UInt8]? {
    guard profile.has("acsp", at: 36), let size = profile.number(at: 0, bytes: 4, .big), size <= profile.count,
      let count = profile.number(at: headerSize, bytes: 4, .big), count <= 100
    else { return nil }
    var tags: [Tag] = []
    for index in 0..<count {
      let entry = headerSize + 4 + index * 12
      guard let offset = profile.number(at: entry + 4, bytes: 4, .big),
        let length = profile.number(at: entry + 8, bytes: 4, .big), offset <= size, length <= size - offset
      else { return nil }
      let name = String(decoding: profile[entry..<(entry + 4)], as: UTF8.self)
      if keptTags.contains(name) {
        tags.append(Tag(name: name, offset: offset, data: Array(profile[offset..<(offset + length)])))
      }
    }
    let isOld = profile[8] < 4
    tags.append(Tag(name: "desc", offset: nil, data: isOld ? emptyOldDescription : emptyDescription))
    return assembled(header: Array(profile[..<headerSize]), tags: tags)
  }

  private struct Tag {
    let name: String
    /// Where it stood; tags that shared one place share one again. Nil for what is new.
    let offset: Int?
    let data: [UInt8]
  }

  private static func assembled(header: [UInt8], tags: [Tag]) -> [UInt8] {
    var table: [UInt8] = []
    var data: [UInt8] = []
    var places: [Int: Int] = [:]
    let dataStart = headerSize + 4 + tags.count * 12
    table.append(tags.count, bytes: 4, .big)
    for tag in tags {
      let known = tag.offset.flatMap { places[$0] }
      let place = known ?? dataStart + data.count
      if known == nil { data += tag.data + Array(repeating: 0, count: (4 - tag.data.count % 4) % 4) }
      if let offset = tag.offset { places[offset] = place }
      table += tag.name.utf8
      table.append(place, bytes: 4, .big)
      table.append(tag.data.count, bytes: 4, .big)
    }
    var size: [UInt8] = []
    size.append(dataStart + data.count, bytes: 4, .big)
    var header = header
    header.replaceSubrange(0..<4, with: size)
    for field in namingFields { header.replaceSubrange(field, with: Array(repeating: 0, count: field.count)) }
    return header + table + data
  }

  private static let headerSize = 128

  /// Colour module, date, platform, device maker and model, profile creator, and a checksum that no longer fits.
  private static let namingFields = [4..<8, 24..<36, 40..<44, 48..<56, 80..<100]

  private static let keptTags: Set<String> = [
    "rXYZ", "gXYZ", "bXYZ", "rTRC", "gTRC", "bTRC", "kTRC", "wtpt", "bkpt", "chad", "lumi", "chrm", "gamt", "cicp",
    "A2B0", "A2B1", "A2B2", "B2A0", "B2A1", "B2A2", "D2B0", "D2B1", "D2B2", "D2B3", "B2D0", "B2D1", "B2D2", "B2D3",
    "cprt",
  ]

  /// The description that every profile must have, saying nothing, as profiles before version 4 write it.
  private static let emptyOldDescription: [UInt8] =
    Array("desc".utf8) + [0, 0, 0, 0, 0, 0, 0, 1, 0] + Array(repeating: 0, count: 8 + 3 + 67)

  /// The same as profiles since version 4 write it: a list of no translations.
  private static let emptyDescription: [UInt8] = Array("mluc".utf8) + [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 12]
}
