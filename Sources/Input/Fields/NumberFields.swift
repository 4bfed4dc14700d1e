import Diagnostics
import Vietnamese

extension FieldKey where Value == Int {
  /// A whole number; thousands may be set apart by points: `1.234`.
  package static func whole(
    _ name: String, in range: ClosedRange<Int> = 0...Int.max, required: Bool = false, sample: String, _ doc: Wording
  ) -> FieldKey {
    FieldKey(name, .whole(range), required: required, sample: sample, doc) { field, node, reader in
      reader.whole(field, node, in: range)
    }
  }

  /// A year of four digits.
  package static func year(_ name: String, required: Bool = false, _ doc: Wording) -> FieldKey {
    whole(name, in: 1000...9999, required: required, sample: "2026", doc)
  }
}

extension FieldKey where Value == Bool {
  /// True or false; yes and no, có and không are understood.
  package static func flag(_ name: String, visibility: Audience = .public, _ doc: Wording) -> FieldKey {
    FieldKey(name, .flag, visibility: visibility, sample: "true", doc) { field, node, reader in
      reader.flag(field, node)
    }
  }
}

extension FieldReader {
  /// A whole number within a range, or nil after a report.
  mutating func whole(_ field: Field, _ node: YAMLNode, in range: ClosedRange<Int>) -> Int? {
    guard let number = node.word.flatMap(WholeNumber.read), range.contains(number) else {
      reportType(field, node)
      return nil
    }
    return number
  }

  /// True or false, or nil after a report.
  mutating func flag(_ field: Field, _ node: YAMLNode) -> Bool? {
    let written = node.word?.nfc
    switch written?.lowercased() {
    case "true", "yes", "on", "có": return true
    case "false", "no", "off", "không": return false
    default:
      let meant = written.flatMap { NearestName.of($0, among: ["true", "false", "yes", "có", "không"]) }
      reportType(
        field, node,
        help: meant.map {
          Wording(vi: "Đổi “\(written ?? "")” thành “\($0)”", en: "Change “\(written ?? "")” to “\($0)”")
        })
      return nil
    }
  }
}

/// Whole numbers as an office writes them.
enum WholeNumber {
  /// `62`, `-3`, `1.234`; nil for anything else.
  static func read(_ text: String) -> Int? {
    let isNegative = text.hasPrefix("-")
    let groups = text.dropFirst(isNegative ? 1 : 0).split(separator: ".", omittingEmptySubsequences: false)
    let isGrouped =
      groups.count == 1
      || (1...3).contains(groups[0].utf8.count) && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
    let digits = groups.joined()
    guard isGrouped, !digits.isEmpty, digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(isNegative ? "-" + digits : digits)
  }
}
