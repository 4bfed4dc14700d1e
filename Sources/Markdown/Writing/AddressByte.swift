/// How one byte of an address is written in HTML: as the examples of CommonMark have it.
enum AddressByte: Equatable {
  case plain
  case ampersand
  case apostrophe
  /// The two digits after `%`.
  case encoded(UInt8, UInt8)

  init(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "?")...UInt8(ascii: "Z"),
      UInt8(ascii: "(")...UInt8(ascii: ";"), UInt8(ascii: "#")...UInt8(ascii: "%"):
      self = .plain
    case UInt8(ascii: "!"), UInt8(ascii: "="), UInt8(ascii: "_"), UInt8(ascii: "~"): self = .plain
    case UInt8(ascii: "&"): self = .ampersand
    case UInt8(ascii: "'"): self = .apostrophe
    default: self = .encoded(Self.digit(byte >> 4), Self.digit(byte & 15))
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
  }
}
