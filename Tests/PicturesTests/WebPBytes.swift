/// A white picture of 2 by 1 pixels as a WebP.
enum WebPBytes {
  typealias Bytes = PictureBytes

  static func chunk(_ type: String, _ data: [UInt8]) -> [UInt8] {
    Array(type.utf8) + Bytes.little(data.count, 4) + data + (data.count % 2 == 1 ? [0] : [])
  }

  static func file(_ chunks: [UInt8]) -> [UInt8] {
    Array("RIFF".utf8) + Bytes.little(4 + chunks.count, 4) + Array("WEBP".utf8) + chunks
  }

  static let lossless = chunk(
    "VP8L", [0x2F, 1, 0, 0, 0, 0x07, 0xD0, 0xFF, 0xFE, 0xF7, 0xBF, 0xFF, 0x81, 0x88, 0xE8, 0x7F, 0])

  /// The header of the extended form: flags, three reserved bytes, the width and the height less one.
  static func header(flags: UInt8) -> [UInt8] {
    chunk("VP8X", [flags, 0, 0, 0] + Bytes.little(1, 3) + Bytes.little(0, 3))
  }

  /// With everything that editors add.
  static func full(orientation: Int?) -> [UInt8] {
    let secret = Array(Bytes.secret.utf8)
    return file(
      header(flags: 0x3C) + chunk("ICCP", Bytes.profile()) + chunk("hide", secret) + lossless
        + chunk("EXIF", Array("Exif\0\0".utf8) + Bytes.exif(orientation: orientation)) + chunk("XMP ", secret)) + secret
  }

  /// Two frames, the first with something hidden in it.
  static var animated: [UInt8] {
    let frame = [UInt8](repeating: 0, count: 6) + Bytes.little(1, 3) + Bytes.little(0, 3) + [100, 0, 0, 0]
    return file(
      header(flags: 0x06) + chunk("ANIM", [0, 0, 0, 0, 0, 0])
        + chunk("ANMF", frame + chunk("hide", Array(Bytes.secret.utf8)) + lossless) + chunk("ANMF", frame + lossless))
  }
}
