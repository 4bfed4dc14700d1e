import Diagnostics
import Testing

@testable import Content
@testable import Input

@Suite("The keys that Swift asks for and the files of the kinds")
struct KindCodeTests {
  @Test("are the same: each key is in its kind's file, of that type, and required where Swift makes nothing without it")
  func agree() throws {
    let kinds = try SiteKinds.shipped.get()
    #expect(kinds.diagnostics == [])
    for code in KindCode.all {
      let declared = Dictionary(uniqueKeysWithValues: kinds[code.kind].ownFields.map { ($0.name, $0.asked) })
      for asked in code.asked {
        #expect(declared[asked.name].map(asked.isMet) == true, "\(code.kind.rawValue): \(asked.name)")
      }
    }
  }

  @Test("do not agree where a type, a value, an inner key or what is required differs")
  func differ() throws {
    let session = try #require(
      declared("fields:\n  level: {type: text, required: true, doc: {vi: Cấp, en: Level}}\n").first)
    #expect(!StudySession.level.asked.isMet(by: session.asked))
    let choices = try #require(
      declared(
        "fields:\n  level:\n    type: choice\n    required: true\n    doc: {vi: Cấp, en: Level}\n    choices: {central: {vi: Một, en: One}}\n"
      ).first)
    #expect(!StudySession.level.asked.isMet(by: choices.asked))
    let code = try #require(declared("fields:\n  code: {type: text, doc: {vi: Mã, en: Code}}\n").first)
    #expect(!Branch.code.asked.isMet(by: code.asked))
    let posts = try #require(
      declared(
        "fields:\n  posts:\n    type: list\n    doc: {vi: Chức vụ, en: Posts}\n    fields:\n      post: {type: text, required: true, doc: {vi: Chức vụ, en: Post}}\n"
      ).first)
    #expect(!Branch.posts.asked.isMet(by: posts.asked))
  }

  @Test("kinds of which Swift asks for nothing are told by their files alone")
  func plain() throws {
    let names = Set(try SiteKinds.shipped.get().names)
    let ofCode = Set(KindCode.all.map(\.kind.rawValue))
    #expect(ofCode.isSubset(of: names))
    #expect(names.subtracting(ofCode) == ["page", "news", "partner", "movement", "minutes", "plan"])
  }

  private func declared(_ fields: String) throws -> [Field] {
    var findings: [Diagnostic] = []
    let source = SourceText(path: "kinds/thu.yaml", text: "name: {vi: Thử, en: Trial}\n" + fields)
    let file = try #require(KindFileReading.read(source, isShipped: true, findings: &findings))
    #expect(findings == [])
    return file.fields.compactMap(\.field)
  }
}
