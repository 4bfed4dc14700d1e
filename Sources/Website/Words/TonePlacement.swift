import Content
import Vietnamese

extension ToneStyle {
  /// Nil where what is published keeps the tone marks as they were written.
  init?(_ setting: ToneStyleSetting) {
    switch setting {
    case .asWritten: return nil
    case .old: self = .old
    case .new: self = .new
    }
  }
}

extension ToneStyle? {
  /// The text in UTF-8 with every tone mark in its place; as it is where the style is nil.
  func applied(to bytes: [UInt8]) -> [UInt8] {
    guard let self else { return bytes }
    return Array(self.apply(to: String(decoding: bytes, as: UTF8.self)).utf8)
  }
}
