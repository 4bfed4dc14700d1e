import Diagnostics
import Testing

@testable import Publishing

@Suite("Documents of the office's own edition that somebody changed by hand")
struct HandChangeTests {
  @Test("One that is made anew is kept beside the new one, and told with both names")
  func keepsBesideTheNew() throws {
    let root = try makeSite()
    try publishInternal(["b/a.docx": "1"], root: root)
    try root.write("internal/b/a.docx", "góp ý")
    let publication = try publishInternal(["b/a.docx": "2"], root: root)
    #expect(try documents(root) == ["b/a.docx": "2", "b/a-sua-tay.docx": "góp ý"])
    #expect(
      publication.findings == [
        Rule.handChangeKept.finding(
          at: Location(file: "internal/b/a.docx"),
          Wording(
            vi:
              "“internal/b/a.docx” đã được sửa tay sau khi lập; bản sửa tay được giữ thành “internal/b/a-sua-tay.docx”",
            en: "“internal/b/a.docx” was changed by hand since it was made; that version is kept as "
              + "“internal/b/a-sua-tay.docx”"),
          help: Wording(
            vi: "Ghi những chỗ sửa vào content/ để có trong các bản lập sau; khi không cần nữa thì xóa tệp "
              + "“internal/b/a-sua-tay.docx”",
            en: "Make the changes in content/, so that what is made next has them; then delete "
              + "“internal/b/a-sua-tay.docx”"))
      ])
  }

  @Test("One that is made again with the same bytes as before is kept as well")
  func keepsWhereNothingElseChanged() throws {
    let root = try makeSite()
    try publishInternal(["a.docx": "1"], root: root)
    try root.write("internal/a.docx", "góp ý")
    #expect(try publishInternal(["a.docx": "1"], root: root).findings.count == 1)
    #expect(try documents(root) == ["a.docx": "1", "a-sua-tay.docx": "góp ý"])
    #expect(try publishInternal(["a.docx": "1"], root: root).changedAnything == false)
  }

  @Test("Each later change has a name of its own, and what is kept is never touched again")
  func keepsEachChange() throws {
    let root = try makeSite()
    try publishInternal(["a.docx": "1"], root: root)
    for change in ["một", "hai", "ba"] {
      try root.write("internal/a.docx", change)
      try publishInternal(["a.docx": "2"], root: root)
    }
    try root.write("internal/a-sua-tay-2.docx", "hai, sửa thêm")
    try publishInternal(["a.docx": "3"], root: root)
    #expect(
      try documents(root) == [
        "a.docx": "3", "a-sua-tay.docx": "một", "a-sua-tay-2.docx": "hai, sửa thêm", "a-sua-tay-3.docx": "ba",
      ])
  }

  @Test("A change that is kept already is not kept twice")
  func keepsOnce() throws {
    let root = try makeSite()
    try publishInternal(["a.docx": "1"], root: root)
    for _ in 1...2 {
      try root.write("internal/a.docx", "góp ý")
      #expect(try publishInternal(["a.docx": "2"], root: root).findings.count == 1)
    }
    #expect(try documents(root) == ["a.docx": "2", "a-sua-tay.docx": "góp ý"])
  }

  @Test("One that the new edition has no more is kept under the other name alone")
  func keepsWhatIsMadeNoMore() throws {
    let root = try makeSite()
    try publishInternal(["a.pdf": "1", "b": "b"], root: root)
    try root.write("internal/a.pdf", "ghi chú")
    #expect(try publishInternal(["b": "b"], root: root).findings.count == 1)
    #expect(try documents(root) == ["b": "b", "a-sua-tay.pdf": "ghi chú"])
  }

  @Test("One of an earlier draft, which is not made anew, stays under its own name")
  func keepsAnEarlierOne() throws {
    let root = try makeSite()
    try publishInternal(["du-thao-1.docx": "1"], root: root)
    try root.write("internal/du-thao-1.docx", "góp ý")
    for text in ["2", "3"] {
      let publication = try publishInternal(["du-thao-2.docx": text], keeping: { $0 == "du-thao-1.docx" }, root: root)
      #expect(publication.findings.isEmpty)
    }
    #expect(try documents(root) == ["du-thao-1.docx": "góp ý", "du-thao-2.docx": "3"])
    // Where the first draft is made again, its change is still known for one.
    try publishInternal(["du-thao-1.docx": "1b"], root: root)
    #expect(try documents(root) == ["du-thao-1.docx": "1b", "du-thao-1-sua-tay.docx": "góp ý"])
  }

  @Test("A published file of the same name as a kept change displaces it and destroys nothing")
  func givesWay() throws {
    let root = try makeSite()
    try publishInternal(["a.docx": "1"], root: root)
    try root.write("internal/a.docx", "góp ý")
    try publishInternal(["a.docx": "2"], root: root)
    try publishInternal(["a.docx": "2", "a-sua-tay.docx": "của trang"], root: root)
    #expect(
      try documents(root) == ["a.docx": "2", "a-sua-tay.docx": "của trang", "a-sua-tay-2.docx": "góp ý"])
  }

  @Test("What is no document stops the edition, as before")
  func refusesOthers() throws {
    let root = try makeSite()
    try publishInternal(["index.html": "1"], root: root)
    try root.write("internal/index.html", "sửa tay")
    #expect(throws: Refused.self) { try publishInternal(["index.html": "2"], root: root) }
    #expect(try documents(root) == ["index.html": "sửa tay"])
  }

  @Test("In the public edition a changed document stops it, since the change would be published")
  func refusesInPublic() throws {
    let root = try makeSite()
    try publish(["a.pdf": "1"], to: root("public"), root: root)
    try root.write("public/a.pdf", "sửa tay")
    #expect(findings(["a.pdf": "2"], to: root("public"), root: root).map(\.rule) == ["publishing/altered-file"])
    try root.write("public/a-sua-tay.pdf", "để nhầm")
    #expect(findings(["a.pdf": "2"], to: root("public"), root: root).map(\.rule) == ["publishing/foreign-file"])
  }

  @Test(
    "The name is found from any file's",
    arguments: [
      ("a.docx", 1, "a-sua-tay.docx"), ("b/c.d/a.docx", 2, "b/c.d/a-sua-tay-2.docx"),
      ("a-sua-tay.docx", 1, "a-sua-tay.docx"), ("a-sua-tay-7.docx", 2, "a-sua-tay-2.docx"),
      ("a-2.PDF", 1, "a-2-sua-tay.PDF"),
    ])
  func names(_ file: String, _ number: Int, _ name: String) {
    #expect(HandChange.name(of: RelativePath(bytes: file.utf8), number).text == name)
  }

  @Test("The name is never longer than the system takes")
  func longNames() throws {
    let root = try makeSite()
    let name = String(repeating: "ấ", count: 83) + ".docx"
    try publishInternal([name: "1"], root: root)
    try root.write("internal/\(name)", "góp ý")
    try publishInternal([name: "2"], root: root)
    #expect(try documents(root).values.sorted() == ["2", "góp ý"])
  }

  private func documents(_ root: TemporaryFolder) throws -> [String: String] {
    try Snapshot(root("internal")).texts.filter { $0.key != ".gitignore" }
  }

  /// Publishes the office's edition and expects to be let in.
  @discardableResult
  private func publishInternal(
    _ files: [String: String], keeping isKept: (String) -> Bool = { _ in false }, root: TemporaryFolder
  ) throws -> Publication {
    guard case .ready(let staging) = try Staging.begin(output: root("internal"), root: root.path, edition: .internal)
    else { throw Refused(findings: []) }
    for (path, text) in files { try staging.write(path, Array(text.utf8)) }
    staging.keepRest(where: isKept)
    switch try staging.commit() {
    case .ready(let publication): return publication
    case .refused(let findings): throw Refused(findings: findings)
    }
  }
}
