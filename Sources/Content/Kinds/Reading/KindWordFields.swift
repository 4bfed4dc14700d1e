import Diagnostics
import Input

/// Words in both languages that Kỷ Yếu speaks: `{vi: …, en: …}`.
enum KindWordFields {
  private static let vi = FieldKey.text(
    "vi", required: true, sample: "Biên bản", Wording(vi: "Tiếng Việt", en: "In Vietnamese"))
  private static let en = FieldKey.text(
    "en", required: true, sample: "Minutes", Wording(vi: "Tiếng Anh", en: "In English"))
  static let sample = "{vi: Biên bản, en: Minutes}"

  /// A key that holds such words.
  static func key(_ name: String, required: Bool = false, _ doc: Wording) -> FieldKey<Wording> {
    FieldKey(name, .record([vi.field, en.field]), required: required, sample: sample, doc) { field, node, reader in
      reader.record(field, [vi.field, en.field], node) { inner in
        let vi = inner[vi]
        let en = inner[en]
        guard let vi, let en else { return nil }
        return Wording(vi: vi, en: en)
      }
    }
  }
}
