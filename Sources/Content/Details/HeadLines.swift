import Vietnamese

/// Where the names in the head of a report break into lines, as `head_lines` in `site.yaml` sets it: `Chi bộ Bộ môn / Kỹ thuật mạch`.
/// Nowhere but in that head does a name show where it breaks.
package struct HeadLines: Sendable, Hashable {
  /// The lines of each name.
  private let names: [[String]]

  /// Takes names as they are written, a line break as ` / `.
  package init(_ written: [String] = []) {
    names = written.map(Self.lines)
  }

  /// The lines of a name, joined by line breaks; the name itself where none are set.
  package func lines(of name: String) -> String {
    (names.first { $0.joined(separator: " ") == name.nfc } ?? [name]).joined(separator: "\n")
  }

  static func lines(_ written: String) -> [String] { written.nfc.split(separator: " / ").map(String.init) }
}
