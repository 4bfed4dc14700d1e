/// A grey picture of 8 by 16 pixels as a baseline JPEG.
enum JPEGBytes {
  typealias Bytes = PictureBytes

  static func segment(_ marker: UInt8, _ payload: [UInt8]) -> [UInt8] {
    [0xFF, marker] + Bytes.big(payload.count + 2, 2) + payload
  }

  static let start: [UInt8] = [0xFF, 0xD8]
  static let end: [UInt8] = [0xFF, 0xD9]
  static let density = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 0, 0])
  static let adobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0])

  /// Tables, frame and scan; the scan holds a stuffed zero and a restart marker, which are data.
  static let drawing: [UInt8] =
    segment(0xDB, [0] + [UInt8](repeating: 1, count: 64))
    + segment(0xC0, [8, 0, 16, 0, 8, 1, 1, 0x11, 0])
    + segment(0xC4, [0x00, 1] + [UInt8](repeating: 0, count: 15) + [0])
    + segment(0xC4, [0x10, 1] + [UInt8](repeating: 0, count: 15) + [0])
    + segment(0xDA, [1, 1, 0, 0, 63, 0]) + [0x3F, 0xFF, 0x00, 0xFF, 0xD0, 0x3F]

  /// With everything that cameras, telephones and editors add.
  static func full(orientation: Int?) -> [UInt8] {
    let secret = Array(Bytes.secret.utf8)
    let thumbnail = segment(0xE0, Array("JFIF\0".utf8) + [1, 2, 1, 0, 72, 0, 72, 1, 2] + secret)
    let extended = segment(0xE0, Array("JFXX\0".utf8) + [0x10] + secret)
    let exif = segment(0xE1, Array("Exif\0\0".utf8) + Bytes.exif(orientation: orientation))
    let xmp = segment(0xE1, Array("http://ns.adobe.com/xap/1.0/\0".utf8) + secret)
    let longXMP = segment(0xE1, Array("http://ns.adobe.com/xmp/extension/\0".utf8) + secret)
    let others = [0xE2, 0xE3, 0xEB, 0xED, 0xEF, 0xFE].flatMap { segment($0, Array("MPF\0".utf8) + secret) }
    let profile = Bytes.profile()
    let head = Array("ICC_PROFILE\0".utf8)
    // The parts of the profile in the wrong order, as the standard allows.
    let colour = segment(0xE2, head + [2, 2] + profile[100...]) + segment(0xE2, head + [1, 2] + profile[..<100])
    let longAdobe = segment(0xEE, Array("Adobe".utf8) + [0, 100, 0, 0, 0, 0, 0] + secret)
    return start + thumbnail + extended + exif + xmp + longXMP + others + colour + longAdobe + drawing
      + segment(0xFE, secret) + end + secret + start + exif + drawing + end
  }
}
