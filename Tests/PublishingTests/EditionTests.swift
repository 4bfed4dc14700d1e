import Diagnostics
import Testing

@testable import Publishing

@Suite("The public and the internal edition")
struct EditionTests {
  private func publish(_ edition: PublishedEdition, to output: String, root: TemporaryFolder) throws -> [Diagnostic] {
    switch try Staging.begin(output: output, root: root.path, edition: edition) {
    case .refused(let findings): return findings
    case .ready(let staging):
      try staging.write("index.html", [1])
      _ = try staging.commit()
      return []
    }
  }

  @Test("The internal edition is refused in public/, below it and above it, before anything is written")
  func internalInPublic() throws {
    let root = try makeSite()
    #expect(try publish(.public, to: root("public"), root: root) == [])
    let before = try Snapshot(root("public")).entries
    for folder in ["public", "public/noi-bo"] {
      let expected = Rule.otherEdition.finding(
        at: nil,
        Wording(
          vi: "“\(root(folder))” là nơi của bản công khai, không xuất bản bản nội bộ vào đó",
          en: "“\(root(folder))” is where the public edition goes; the internal one is not published there"),
        required: Wording(
          vi: "Bản công khai và bản nội bộ ở hai thư mục khác nhau", en: "The two editions in two folders"),
        help: Wording(
          vi: "Bỏ --output để dùng thư mục mặc định (internal/), hoặc chọn một thư mục khác",
          en: "Leave out --output for the usual folder (internal/), or choose another"))
      #expect(try publish(.internal, to: root(folder), root: root) == [expected])
    }
    #expect(try Snapshot(root("public")).entries == before)
  }

  @Test(
    "A folder that holds one edition is not replaced by the other, wherever it lies",
    arguments: PublishedEdition.allCases)
  func elsewhere(edition: PublishedEdition) throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    #expect(try publish(edition, to: elsewhere("web"), root: root) == [])
    #expect(try publish(edition.other, to: elsewhere("web"), root: root).map(\.rule) == ["publishing/other-edition"])
    #expect(try publish(edition, to: elsewhere("web"), root: root) == [])
  }

  @Test("The marker of an internal edition says so and reads back", arguments: PublishedEdition.allCases)
  func marker(edition: PublishedEdition) {
    let marker = Marker(hashes: [RelativePath(bytes: "a".utf8): 7], edition: edition)
    #expect(Marker(parsing: marker.bytes) == marker)
    #expect(String(decoding: marker.bytes, as: UTF8.self).contains("Internal edition") == (edition == .internal))
  }
}
