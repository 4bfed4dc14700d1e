/// Which characters stand in a text that may be a slip: found in one pass, so that most texts are looked at no further.
struct TextMarks: OptionSet {
  let rawValue: UInt16

  static let asterisk = TextMarks(rawValue: 1)
  /// `]`
  static let bracket = TextMarks(rawValue: 2)
  /// `^`
  static let caret = TextMarks(rawValue: 4)
  /// `{`
  static let brace = TextMarks(rawValue: 8)
  static let dollar = TextMarks(rawValue: 16)
  static let tilde = TextMarks(rawValue: 32)
  /// `=`
  static let equals = TextMarks(rawValue: 64)

  static let digit = TextMarks(rawValue: 128)

  init(rawValue: UInt16) { self.rawValue = rawValue }

  /// The marks of a text.
  init(in text: UnsafeBufferPointer<UInt8>) {
    let span = text.span
    var marks: TextMarks = []
    for index in 0..<span.count {
      switch span[index] {
      case UInt8(ascii: "*"): marks.insert(.asterisk)
      case UInt8(ascii: "]"): marks.insert(.bracket)
      case UInt8(ascii: "^"): marks.insert(.caret)
      case UInt8(ascii: "{"): marks.insert(.brace)
      case UInt8(ascii: "$"): marks.insert(.dollar)
      case UInt8(ascii: "~"): marks.insert(.tilde)
      case UInt8(ascii: "="): marks.insert(.equals)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): marks.insert(.digit)
      default: break
      }
    }
    self = marks
  }
}
