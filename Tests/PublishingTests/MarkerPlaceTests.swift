import Foundation
import Testing

@testable import Publishing

@Suite("Where it is written down what kyyeu published")
struct MarkerPlaceTests {
  private let former = Marker.formerPath.text

  private func formerMarker(_ files: [String: String], edition: PublishedEdition = .public) throws -> String {
    let hashes = try files.map { (try #require(RelativePath($0)), XXH64.hash(Array($1.utf8))) }
    return String(
      decoding: Marker(hashes: Dictionary(uniqueKeysWithValues: hashes), edition: edition).bytes, as: UTF8.self)
  }

  /// A folder as an earlier release left it.
  private func formerSite(_ files: [String: String]) throws -> TemporaryFolder {
    let root = try makeSite()
    for (path, text) in files { try root.write("public/\(path)", text) }
    try root.write("public/\(former)", formerMarker(files))
    return root
  }

  @Test("In .kyyeu/ for every output at or below the root, each by its path, and nowhere else")
  func belowTheRoot() throws {
    let root = try makeSite()
    for folder in ["public", "web/trang", "web%2Ftrang", "web%252Ftrang"] {
      try publish(["a": folder], to: root(folder), root: root)
      #expect(try Snapshot(root(folder)).texts == ["a": folder])
    }
    #expect(
      try root.names(".kyyeu/output") == ["public", "web%252Ftrang", "web%25252Ftrang", "web%2Ftrang"].sorted())
    let long = (0..<6).map { _ in String(repeating: "đ", count: 40) }.joined(separator: "/")
    for version in ["1", "2"] { try publish(["a": version], to: root(long), root: root) }
    #expect(try Snapshot(root(long)).texts == ["a": "2"])
  }

  @Test("In a closed folder beside an output that lies elsewhere, which goes again where nothing is published")
  func outsideTheRoot() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    for version in ["1", "2"] { try publish(["a": version], to: elsewhere("web"), root: root) }
    #expect(try Snapshot(elsewhere("web")).texts == ["a": "2"])
    #expect(try elsewhere.names() == [".web.kyyeu", "web"])
    #expect(try elsewhere.names(".web.kyyeu") == [".gitignore", "marker"])
    #expect(try Snapshot(elsewhere.path)[".web.kyyeu/"]?.permissions == 0o700)
    #expect(try root.names() == ["content"])
    try elsewhere.write("khac/ghi-chu.txt", "n")
    #expect(findings(to: elsewhere("khac"), root: root).count == 1)
    try staging(elsewhere("moi"), root: root).discard()
    #expect(try elsewhere.names() == [".web.kyyeu", "khac", "web"])
  }

  @Test("On another file system than the root it lies beside the output too")
  func otherFileSystem() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder(in: "/dev/shm"))
    try root.link("ra", to: elsewhere.path)
    for version in ["1", "2"] { try publish(["a": version], to: root("ra/web"), root: root) }
    #expect(try elsewhere.names() == [".web.kyyeu", "web"])
    #expect(try Snapshot(elsewhere("web")).texts == ["a": "2"])
  }

  @Test("A root that is moved as a whole still knows its outputs")
  func movedRoot() throws {
    let above = try TemporaryFolder()
    try above.write("cu/content/index.md", "Trang chủ")
    let (old, new) = (try TemporaryFolder(at: above("cu")), try TemporaryFolder(at: above("moi")))
    try publish(["a": "1"], to: old("public"), root: old)
    try FileManager.default.moveItem(atPath: old.path, toPath: new.path)
    #expect(try publish(["a": "2"], to: new("public"), root: new).written == 1)
  }

  @Test("A folder that was copied or renamed, and one whose .kyyeu/ was removed, is nobody's: its files are named")
  func withoutMarker() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try FileManager.default.copyItem(atPath: root("public"), toPath: root("ban-sao"))
    let copied = findings(["a": "2"], to: root("ban-sao"), root: root)
    #expect(copied.map { $0.location?.file } == ["ban-sao/a"])
    #expect(copied.first?.help.en.hasPrefix("If kyyeu wrote the whole of “ban-sao” and .kyyeu/ was removed") == true)
    try remove(root(".kyyeu"))
    #expect(findings(["a": "2"], to: root("public"), root: root).map(\.rule) == ["publishing/foreign-file"])
    try remove(root("public"))
    #expect(try publish(["a": "2"], to: root("public"), root: root).written == 1)
  }

  @Test("A folder that an earlier release published is taken over once, and its marker goes, though no file differs")
  func takenOver() throws {
    let root = try formerSite(["a": "1", "b": "2"])
    let publication = try publish(["a": "1", "b": "2"], to: root("public"), root: root)
    #expect((publication.written, publication.unchanged, publication.removed) == (0, 2, 0))
    #expect(try Snapshot(root("public")).texts == ["a": "1", "b": "2"])
    #expect(try root.names(".kyyeu/output/public") == ["marker"])
    #expect(try publish(["a": "1"], to: root("public"), root: root).removed == 1)
  }

  @Test(
    "What was changed by hand or is foreign in such a folder is found as before, and the marker is not believed for another edition"
  )
  func takenOverWithCare() throws {
    let root = try formerSite(["a": "1", "b": "2"])
    try root.write("public/a", "sửa tay")
    #expect(findings(["a": "3"], to: root("public"), root: root).map(\.rule) == ["publishing/altered-file"])
    try root.write("public/a", "1")
    try root.write("public/c", "c")
    #expect(findings(["a": "3"], to: root("public"), root: root).map { $0.location?.file } == ["public/c"])
    try remove(root("public/c"))
    try root.write("public/\(former)", formerMarker(["a": "1", "b": "2"], edition: .internal))
    try remove(root(".kyyeu"))
    #expect(findings(["a": "3"], to: root("public"), root: root).map(\.rule) == ["publishing/other-edition"])
    #expect(try root.names("public") == [former, "a", "b"])
  }

  @Test(
    "A build killed around the exchange leaves it clear whose every file is",
    arguments: [["a": "1", "b": "2"], ["a": "mới", "c": "3"]])
  func killedBetween(_ standing: [String: String]) throws {
    let root = try makeSite()
    try publish(["a": "1", "b": "2"], to: root("public"), root: root)
    try root.write(".kyyeu/output/public/marker.next", formerMarker(["a": "mới", "c": "3"]))
    try root.write(".kyyeu/output/public/lock", "")
    try root.write(".kyyeu/output/public/staged/a", "cũ hay mới")
    try remove(root("public"))
    for (path, text) in standing { try root.write("public/\(path)", text) }
    // A build that comes to nothing forgets nothing.
    try staging(root("public"), root: root).discard()
    let publication = try publish(["a": "cuối"], to: root("public"), root: root)
    #expect((publication.written, publication.removed) == (1, 1))
    #expect(try Snapshot(root("public")).texts == ["a": "cuối"])
    try expectOnly(["public"], in: root)
  }

  @Test("A file changed by hand after such a build is still found")
  func alteredAfterAKill() throws {
    let root = try makeSite()
    try publish(["a": "1"], to: root("public"), root: root)
    try root.write(".kyyeu/output/public/marker.next", formerMarker(["a": "2"]))
    try root.write("public/a", "sửa tay")
    #expect(findings(["a": "3"], to: root("public"), root: root).map(\.rule) == ["publishing/altered-file"])
  }

  @Test("What killed builds of other outputs left is cleared away, what running ones hold is not")
  func leftovers() throws {
    let root = try makeSite()
    for place in ["output/internal", "process/12345"] {
      try root.write(".kyyeu/\(place)/lock", "")
      try root.write(".kyyeu/\(place)/staged/bao-cao.pdf", "nội bộ")
      try root.write(".kyyeu/\(place)/tools/viec/jobs.json", "nội bộ")
    }
    let running = try staging(root("mot"), root: root)
    try running.write("a", [1])
    try publish(["a": "1"], to: root("public"), root: root)
    #expect(try root.names(".kyyeu/output") == ["mot", "public"])
    #expect(try root.names(".kyyeu/process") == [])
    guard case .ready = try running.commit() else {
      Issue.record("refused")
      return
    }
    #expect(try Snapshot(root("mot")).texts == ["a": "\u{1}"])
  }
}
