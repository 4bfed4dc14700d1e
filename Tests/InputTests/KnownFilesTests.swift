import Foundation
import Input
import Testing

@Suite("What was made of a file is kept")
struct KnownFilesTests {
  private let root = FileManager.default.temporaryDirectory.appending(path: "kyyeu-kept-\(UUID().uuidString)").path

  /// Longer than the clock of any system ticks.
  private static let tick = Duration.milliseconds(60)

  private func write(_ text: String) throws {
    try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: root + "/a.md"))
  }

  /// What comes of the file, and whether it was made anew.
  private func asked(_ kept: inout KnownFiles<String>, where isValid: Bool = true) -> (outcome: String, isNew: Bool) {
    var isNew = false
    let entry = kept.entry(of: "a.md", in: root, where: { _ in isValid }) {
      isNew = true
      return (try? String(contentsOfFile: root + "/a.md", encoding: .utf8)) ?? "–"
    }
    kept.keep(entry, of: "a.md")
    return (entry.outcome, isNew)
  }

  @Test("while the file is what it was, and not a moment longer")
  func changes() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    var kept = KnownFiles<String>()
    try write("một")
    try await Task.sleep(for: Self.tick)
    #expect(asked(&kept) == ("một", true))
    #expect(asked(&kept) == ("một", false))
    try write("hai")
    #expect(asked(&kept) == ("hai", true))
    try FileManager.default.removeItem(atPath: root + "/a.md")
    #expect(asked(&kept) == ("–", true))
  }

  @Test("only where what decides beside the file is the same")
  func inputs() async throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    var kept = KnownFiles<String>()
    try write("một")
    try await Task.sleep(for: Self.tick)
    _ = asked(&kept)
    #expect(asked(&kept, where: false).isNew)
    #expect(!asked(&kept).isNew)
  }

  @Test("not of a file that has only just changed, since a second change at the same moment would not show")
  func justChanged() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    var kept = KnownFiles<String>()
    for text in ["một", "hai", "ba!"] {
      try write(text)
      #expect(asked(&kept) == (text, true))
    }
  }

  @Test("not of what is no file")
  func noFile() throws {
    defer { try? FileManager.default.removeItem(atPath: root) }
    try FileManager.default.createDirectory(atPath: root + "/a.md", withIntermediateDirectories: true)
    var kept = KnownFiles<String>()
    #expect(asked(&kept).isNew)
    #expect(asked(&kept).isNew)
  }
}
