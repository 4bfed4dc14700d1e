import Text

/// A short name for some bytes, so that browsers may keep a file for ever: other bytes have another name.
///
/// FNV-1a in 64 bits: not against forgers, and none is needed, since both files of a name would be the site's own.
enum Fingerprint {
  /// 16 hexadecimal digits.
  static func of(_ bytes: [UInt8]) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// The name of a file with the fingerprint before its last extension: `site.3f2a91c04be0d7aa.css`.
  static func name(_ name: String, bytes: [UInt8]) -> String {
    let folder = SourcePath.folder(of: name)
    let file = name.dropFirst(folder.count)
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return "\(name).\(of(bytes))" }
    return "\(folder)\(file[..<dot]).\(of(bytes))\(file[dot...])"
  }
}
