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
          vi: "“\(root(folder))” là nơi của bản công khai, không ghi bản nội bộ vào đó",
          en: "“\(root(folder))” is where the public edition goes; the internal one is not published there"),
        required: Wording(
          vi: "Mỗi bản ở một thư mục riêng: công khai, nội bộ, xem thử", en: "Each edition in a folder of its own"),
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
    for other in PublishedEdition.allCases where other != edition {
      #expect(try publish(other, to: elsewhere("web"), root: root).map(\.rule) == ["publishing/other-edition"])
    }
    #expect(try publish(edition, to: elsewhere("web"), root: root) == [])
  }

  @Test("The marker says which edition it is, and reads back", arguments: PublishedEdition.allCases)
  func marker(edition: PublishedEdition) {
    let marker = Marker(hashes: [RelativePath(bytes: "a".utf8): 7], edition: edition)
    #expect(Marker(parsing: marker.bytes) == marker)
    let lines = String(decoding: marker.bytes, as: UTF8.self).split(separator: "\n")
    let expected = [
      PublishedEdition.internal: "# Bản nội bộ, không đưa lên mạng. Internal edition, not for the web.",
      .preview: "# Bản xem thử, không đưa lên mạng. Preview, not for the web.",
      .internalPreview: "# Bản xem thử nội bộ, không đưa lên mạng. Internal preview, not for the web.",
    ]
    #expect(lines.dropFirst().first.map(String.init) == expected[edition] ?? "0000000000000007  a")
  }

  @Test(
    "An edition that is not for everybody is refused in every folder called public, fresh or not, in whatever case",
    arguments: [PublishedEdition.internal, .preview, .internalPreview],
    ["public", "web/public", "web/PUBLIC", "Public/"])
  func calledPublic(edition: PublishedEdition, name: String) throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    for folder in [root(name), elsewhere(name)] {
      #expect(try publish(edition, to: folder, root: root).map(\.rule) == ["publishing/other-edition"])
    }
    #expect(try root.names() == ["content"] && elsewhere.names() == [])
  }

  @Test("A preview is refused in every folder called internal; the internal edition and the public one are not")
  func calledInternal() throws {
    for edition in [PublishedEdition.preview, .internalPreview] {
      let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
      #expect(try publish(edition, to: elsewhere("internal"), root: root).map(\.rule) == ["publishing/other-edition"])
    }
    for edition in [PublishedEdition.internal, .public] {
      let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
      #expect(try publish(edition, to: elsewhere("internal"), root: root) == [])
    }
  }

  @Test("A link called public is one too, wherever it leads")
  func linkCalledPublic() throws {
    let (root, elsewhere) = (try makeSite(), try TemporaryFolder())
    try elsewhere.makeFolder("www")
    try root.link("public", to: elsewhere("www"))
    #expect(try publish(.internal, to: root("public"), root: root).map(\.rule) == ["publishing/other-edition"])
    #expect(try publish(.internal, to: elsewhere("www"), root: root).map(\.rule) == ["publishing/other-edition"])
    #expect(try elsewhere.names("www") == [])
  }

  @Test(
    "No edition goes to the usual folder of another, also where that does not exist",
    arguments: PublishedEdition.allCases,
    PublishedEdition.allCases)
  func usualFolders(edition: PublishedEdition, other: PublishedEdition) throws {
    let root = try makeSite()
    let rules = try publish(edition, to: root(other.folder), root: root).map(\.rule)
    #expect(rules == (edition == other ? [] : ["publishing/other-edition"]))
  }

  @Test("A folder whose name only begins like that is another folder")
  func similarNames() throws {
    let root = try makeSite()
    for name in ["public-2", "khong-public", "public.cu", "xem/internal-2"] {
      #expect(try publish(.preview, to: root(name), root: root) == [])
    }
  }

  @Test(
    "The editions that are not for everybody bring a .gitignore of *, which may be changed and then stays",
    arguments: PublishedEdition.allCases)
  func gitignore(edition: PublishedEdition) throws {
    let root = try makeSite()
    #expect(try publish(edition, to: root(edition.folder), root: root) == [])
    let texts = try Snapshot(root(edition.folder)).texts
    #expect(texts[".gitignore"] == (edition == .public ? nil : "*\n"))
    #expect(try Snapshot(root(".kyyeu")).texts[".gitignore"] == "*\n")
    try root.write("\(edition.folder)/.gitignore", "# cua toi\n")
    #expect(try publish(edition, to: root(edition.folder), root: root) == [])
    #expect(try Snapshot(root(edition.folder)).texts[".gitignore"] == "# cua toi\n")
  }

  @Test(
    "Internal editions can be read by their owner alone, the others as the umask says",
    arguments: PublishedEdition.allCases)
  func permissions(edition: PublishedEdition) throws {
    let root = try makeSite()
    guard case .ready(let staging) = try Staging.begin(output: root(edition.folder), root: root.path, edition: edition)
    else {
      Issue.record("refused")
      return
    }
    try staging.write("bao-cao/a.pdf", [1])
    let isClosed = [.internal, .internalPreview].contains(edition)
    let staged = try Snapshot(root(".kyyeu")).entries
    #expect(staged["output/\(edition.folder)/staged/bao-cao/a.pdf"]?.permissions == (isClosed ? 0o600 : 0o644))
    #expect(staged["output/\(edition.folder)/"]?.permissions == 0o700)
    #expect(staged["output/\(edition.folder)/lock"]?.permissions == 0o600)
    _ = try staging.commit()
    let published = try Snapshot(root.path)
    #expect(published["\(edition.folder)/"]?.permissions == (isClosed ? 0o700 : 0o755))
    #expect(published["\(edition.folder)/bao-cao/"]?.permissions == (isClosed ? 0o700 : 0o755))
    #expect(published["\(edition.folder)/bao-cao/a.pdf"]?.permissions == (isClosed ? 0o600 : 0o644))
    #expect(published[".kyyeu/"]?.permissions == 0o700)
    #expect(published[".kyyeu/output/\(edition.folder)/marker"]?.permissions == 0o600)
  }

  @Test("An internal edition that others can read is closed by the next publication, though nothing else differs")
  func closing() throws {
    let root = try makeSite()
    #expect(try publish(.internal, to: root("internal"), root: root) == [])
    try setPermissions(root("internal/index.html"), 0o644)
    try setPermissions(root("internal"), 0o755)
    #expect(try publish(.internal, to: root("internal"), root: root) == [])
    let after = try Snapshot(root.path)
    #expect(after["internal/"]?.permissions == 0o700 && after["internal/index.html"]?.permissions == 0o600)
  }
}
