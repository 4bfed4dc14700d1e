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
