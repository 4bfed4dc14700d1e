import Randomness
import Testing

@testable import Publishing

@Suite("Any site over any site")
struct PropertyTests {
  /// Few names and few texts, so that files often stay, change, go, and turn into folders.
  private func site(_ random: inout Seeded) -> [String: String] {
    var files: [String: String] = [:]
    for _ in 0..<Int.random(in: 0...8, using: &random) {
      let parts = (0..<Int.random(in: 1...3, using: &random)).map { _ in
        ["a", "b", "ơ", "c d"].randomElement(using: &random) ?? ""
      }
      let path = parts.joined(separator: "/")
      let clashes = files.keys.contains { $0.hasPrefix(path + "/") || path.hasPrefix($0 + "/") }
      if !clashes { files[path] = ["", "một", "hai", "ba"].randomElement(using: &random) ?? "" }
    }
    return files
  }

  @Test("leaves exactly the new site, links what stayed, and counts what it did", arguments: 0..<60)
  func overEachOther(_ seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let root = try makeSite()
    var old: [String: String] = [:]
    for _ in 0..<3 {
      let new = site(&random)
      let before = try? Snapshot(root("public"))
      let publication = try publish(new, to: root("public"), root: root)
      let after = try Snapshot(root("public"))
      #expect(after.texts == new)
      let same = new.filter { old[$0.key] == $0.value }
      #expect(publication.unchanged == same.count && publication.written == new.count - same.count)
      #expect(publication.removed == old.keys.count { new[$0] == nil })
      for path in same.keys { #expect(after[path] == before?[path]) }
      try expectOnly(["public"], in: root)
      old = new
    }
  }

  @Test("gives the same bytes, marker included, whatever stood there before", arguments: 0..<20)
  func sameBytes(_ seed: UInt64) throws {
    var random = Seeded(seed: seed)
    let root = try makeSite()
    let (first, second) = (site(&random), site(&random))
    try publish(first, to: root("mot"), root: root)
    try publish(second, to: root("mot"), root: root)
    try publish(second, to: root("hai"), root: root)
    let (over, fresh) = (try Snapshot(root("mot")), try Snapshot(root("hai")))
    #expect(over.entries.mapValues(\.text) == fresh.entries.mapValues(\.text))
    let markers = try Snapshot(root(".kyyeu/output")).texts
    #expect(markers["mot/marker"] == markers["hai/marker"])
  }
}
