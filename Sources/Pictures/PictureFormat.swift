/// The kind of a picture, told by its first bytes, not by its name.
package enum PictureFormat: String, Sendable, Hashable, CaseIterable {
  case jpeg = "JPEG"
  case png = "PNG"
  case gif = "GIF"
  case webp = "WebP"
  case svg = "SVG"
  case avif = "AVIF"
  case heic = "HEIC"
  case jpegXL = "JPEG XL"
  case tiff = "TIFF"
  case bmp = "BMP"

  /// Nil where the bytes begin like none of these.
  package init?(_ bytes: [UInt8]) {
    guard let format = Self.signed(bytes) ?? Self.boxed(bytes) ?? Self.marked(bytes) else { return nil }
    self = format
  }

  /// The name a person knows it by.
  package var name: String { rawValue }

  private static func signed(_ bytes: [UInt8]) -> PictureFormat? {
    if bytes.starts(with: [0xFF, 0xD8, 0xFF]) { return .jpeg }
    if bytes.starts(with: PNGChunk.signature) { return .png }
    if bytes.has("GIF87a", at: 0) || bytes.has("GIF89a", at: 0) { return .gif }
    if bytes.has("RIFF", at: 0), bytes.has("WEBP", at: 8) { return .webp }
    if bytes.starts(with: [0x49, 0x49, 0x2A, 0x00]) || bytes.starts(with: [0x4D, 0x4D, 0x00, 0x2A]) { return .tiff }
    // Two letters begin many texts; a bitmap goes on with a header of one of these sizes.
    if bytes.has("BM", at: 0), [12, 40, 52, 56, 64, 108, 124].contains(bytes.number(at: 14, bytes: 4, .little)) {
      return .bmp
    }
    if bytes.starts(with: [0xFF, 0x0A]) { return .jpegXL }
    return nil
  }

  /// Formats built of ISO boxes (ISO/IEC 14496-12), told by the brand in the first one.
  private static func boxed(_ bytes: [UInt8]) -> PictureFormat? {
    if bytes.has("JXL ", at: 4) { return .jpegXL }
    guard bytes.has("ftyp", at: 4) else { return nil }
    if bytes.has("avif", at: 8) || bytes.has("avis", at: 8) { return .avif }
    let heicBrands = ["heic", "heix", "heim", "heis", "hevc", "hevx", "mif1", "msf1"]
    return heicBrands.contains { bytes.has($0, at: 8) } ? .heic : nil
  }

  /// SVG begins like any XML, with a declaration, comments and a document type, but its first element is `svg`.
  private static func marked(_ bytes: [UInt8]) -> PictureFormat? {
    var rest = bytes.drop { [0xEF, 0xBB, 0xBF].contains($0) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      if rest.starts(with: "<!--".utf8) {
        rest = after("-->", in: rest)
      } else if rest.starts(with: "<?".utf8) {
        rest = after("?>", in: rest)
      } else if rest.starts(with: "<!".utf8) {
        let end = rest.first { $0 == UInt8(ascii: "[") || $0 == UInt8(ascii: ">") }
        rest = after(end == UInt8(ascii: "[") ? "]>" : ">", in: rest)
      } else {
        return rest.starts(with: "<svg".utf8) ? .svg : nil
      }
    }
  }

  private static func after(_ mark: String, in bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let mark = Array(mark.utf8)
    let start = bytes.indices.first { bytes[$0] == mark[0] && bytes[$0...].starts(with: mark) }
    return start.map { bytes[($0 + mark.count)...] } ?? []
  }
}
