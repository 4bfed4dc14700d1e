import Text

/// A short name for some bytes, so that browsers may keep a file for ever: other bytes have another name.
enum Fingerprint {
  /// The first 16 hexadecimal digits of the SHA-256.
  static func of(_ bytes: [UInt8]) -> String { String(SHA256.hex(bytes).prefix(16)) }

  /// The name of a file with the fingerprint before its last extension: `site.3f2a91c04be0d7aa.css`.
  static func name(_ name: String, bytes: [UInt8]) -> String {
    let folder = SourcePath.folder(of: name)
    let file = name.dropFirst(folder.count)
    guard let dot = file.lastIndex(of: "."), dot != file.startIndex else { return "\(name).\(of(bytes))" }
    return "\(folder)\(file[..<dot]).\(of(bytes))\(file[dot...])"
  }
}
