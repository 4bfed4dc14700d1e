import Diagnostics
import Foundation
import Randomness
import TestSupport
import Testing

@Suite("Places in front matter")
struct PlacePropertyTests {
  /// Letters of one to four bytes, composed and decomposed, a tab, a joined emoji.
  private static let letters = [
    "a", "Đ", "ệ", "e\u{302}\u{323}", "u\u{31B}\u{309}", "漢", "𝄞", "👨‍👩‍👧", " ", "\t", "'", "#", ":", "[", "\u{A0}",
  ]

  private func text(_ random: inout Seeded) -> String {
    (0..<Int.random(in: 1...12, using: &random)).compactMap { _ in Self.letters.randomElement(using: &random) }.joined()
  }

  /// A quoted text without line ends; quotes are not among the letters.
  private func quoted(_ random: inout Seeded) -> String {
    "\"" + text(&random) + "\""
  }

  @Test("are right for any text before them, any line ends and any form of Unicode", arguments: 0..<60)
  func places(seed: Int) throws {
    var random = Seeded(seed: UInt64(seed))
    var lines = ["title: A", "summary: \(quoted(&random))", "slug: \"a-\(seed)\"", "# \(text(&random))"].shuffled(
      using: &random)
    let items = (0..<Int.random(in: 0...4, using: &random)).map { "\"t\($0) \(text(&random))\"" }
    let before = "tags: [" + items.map { $0 + ", " }.joined()
    let row = Int.random(in: 0...lines.count, using: &random)
    lines.insert(before + "{x: y}]", at: row)
    let ending = ["\n", "\r\n", "\r"].randomElement(using: &random) ?? "\n"
    let mark = Bool.random(using: &random) ? "\u{FEFF}" : ""
    let file = mark + (["---"] + lines + ["---", ""]).joined(separator: ending)

    let findings = try TemporarySite(page: file).load().diagnostics.filter { $0.rule == "content/wrong-type" }
    #expect(findings.map(\.location?.place?.line) == [row + 2])
    #expect(findings.map(\.location?.place?.column) == [before.count + 1])
    #expect(findings.map(\.location?.place?.excerpt) == [lines[row]])
  }
  @Test(
    "are those of the file where YAML sees more line ends than it has", arguments: ["\u{85}", "\u{2028}", "\u{2029}"])
  func lineEndsOfYAMLAlone(end: String) throws {
    let file = "---\ntitle: A\nsummary: \"một\(end)hai\"\ntags: [{x: y}]\n---\n"
    let findings = try TemporarySite(page: file).load().diagnostics.filter { $0.rule == "content/wrong-type" }
    #expect(findings.map(\.location?.place?.line) == [4])
    #expect(findings.map(\.location?.place?.excerpt) == ["tags: [{x: y}]"])
  }
}
