/// A white picture of 1 by 2 pixels as a GIF of two frames.
enum GIFBytes {
  static let header: [UInt8] =
    Array("GIF89a".utf8) + [1, 0, 2, 0, 0x80, 0, 0, 0xFF, 0xFF, 0xFF, 0, 0, 0]
  static let control: [UInt8] = [0x21, 0xF9, 4, 0, 10, 0, 0, 0]
  static let frame: [UInt8] = [0x2C, 0, 0, 0, 0, 1, 0, 2, 0, 0, 2, 2, 0x44, 0x01, 0]
  static let loop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0, 0]
  static let plain = header + loop + control + frame + control + frame + [0x3B]

  /// With everything that editors add.
  static var full: [UInt8] {
    let secret = Array(PictureBytes.secret.utf8)
    let block = [UInt8(secret.count)] + secret + [0]
    let comment: [UInt8] = [0x21, 0xFE] + block
    let xmp: [UInt8] = [0x21, 0xFF, 11] + Array("XMP DataXMP".utf8) + block
    let falseLoop: [UInt8] = [0x21, 0xFF, 11] + Array("NETSCAPE2.0".utf8) + [3, 1, 0, 0] + block
    let plainText: [UInt8] = [0x21, 0x01, 12] + [UInt8](repeating: 0, count: 12) + block
    return header + comment + loop + falseLoop + xmp + control + frame + control + plainText + control + comment + frame
      + xmp + [0x3B]
      + secret
  }
}
