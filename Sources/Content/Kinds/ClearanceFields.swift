import Diagnostics
import Input

/// The keys of an entry of `cleared_texts:`.
enum ClearanceFields {
  static let text = FieldKey.text(
    "text", required: true, sample: "Chi bộ đã thống nhất chương trình công tác quý IV",
    Wording(vi: "Nguyên văn câu được công khai", en: "The sentence that may be public, as it is written"))
  static let reason = FieldKey.text(
    "reason", required: true, sample: "Đảng ủy đồng ý công bố ngày 05/9/2026",
    Wording(vi: "Lý do được công khai", en: "Why it may be public"))
  static let fields = [text.field, reason.field]

  static func read(_ reader: inout FieldReader) -> Clearance? {
    let text = reader[text]
    let reason = reader[reason]
    guard let text, let reason else { return nil }
    return Clearance(text: text, reason: reason)
  }
}
