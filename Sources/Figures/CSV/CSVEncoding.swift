/// The ways in which spreadsheets save text.
enum CSVEncoding {
  /// The same text in UTF-8, without the byte-order mark of UTF-16; what is no UTF-16 with a mark stays as it is.
  static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    switch bytes.prefix(2) {
    case [0xFF, 0xFE]: recoded(bytes) { UInt16($1) << 8 | UInt16($0) } ?? bytes
    case [0xFE, 0xFF]: recoded(bytes) { UInt16($0) << 8 | UInt16($1) } ?? bytes
    default: bytes
    }
  }

  private static func recoded(_ bytes: [UInt8], unit: (UInt8, UInt8) -> UInt16) -> [UInt8]? {
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 2, to: bytes.count, by: 2).map { unit(bytes[$0], bytes[$0 + 1]) }
    return String(validating: units, as: UTF16.self).map { Array($0.utf8) }
  }
}
