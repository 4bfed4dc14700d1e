import Diagnostics
import Reports

/// A text with what changed in it between brackets, `có [31 → 32] đảng viên`, and a few words around each change.
struct ChangedText {
  let text: String

  /// Words that are shown before and after a change.
  private static let around = 8
  /// Words of a text that is shown as a whole.
  private static let longest = 60

  init(_ words: WordChanges) {
    let last = words.segments.count - 1
    text = words.segments.enumerated().map { index, segment in
      switch segment {
      case .same(let words): Self.context(words, isFirst: index == 0, isLast: index == last)
      case .changed(let old, []): "[bỏ: \(Self.clipped(old))]"
      case .changed([], let new): "[thêm: \(Self.clipped(new))]"
      case .changed(let old, let new): "[\(Self.clipped(old)) → \(Self.clipped(new))]"
      }
    }.joined(separator: " ")
  }

  /// A text without what is too long to be read in a list.
  static func clipped(_ text: String) -> String { clipped(text.split(whereSeparator: \.isNewline).map(String.init)) }

  /// A value of a cell or a field, or that there is none.
  static func shown(_ value: String) -> Wording {
    value.isEmpty ? Wording(vi: "(trống)", en: "(empty)") : Wording(verbatim: clipped(value))
  }

  private static func clipped(_ words: [String]) -> String {
    let words = words.joined(separator: " ").split(separator: " ")
    return words.count <= longest ? words.joined(separator: " ") : words.prefix(longest).joined(separator: " ") + " …"
  }

  private static func context(_ words: [String], isFirst: Bool, isLast: Bool) -> String {
    let before = isLast ? [] : words.suffix(around)
    let after = isFirst ? [] : words.prefix(around)
    guard words.count > before.count + after.count else { return words.joined(separator: " ") }
    return (after + ["…"] + before).joined(separator: " ")
  }
}
