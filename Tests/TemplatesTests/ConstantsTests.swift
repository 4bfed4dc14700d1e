import Diagnostics
import Testing

@testable import Templates

@Suite("Texts that every page shows alike")
struct ConstantsTests {
  private func shown(_ template: String, _ texts: [String: String]) throws -> String {
    try withTemplates(["page.mustache": template]) { folder in
      let (templates, _) = try TemplateSet.load(
        [folder], roots: ["page": SheetView.fields.declaration], texts: ["strings": ["read_more"]])
      var constants = Constants()
      constants.add("strings", NamedTexts(texts))
      let view = SheetView(strings: NamedTexts(["read_more": "lúc xem"]))
      return String(decoding: templates.with(constants).render("page", view), as: UTF8.self)
    }
  }

  @Test("they are put in before the first page, escaped")
  func putIn() throws {
    #expect(try shown("[{{strings.read_more}}]", ["read_more": "{{title}} & <b>"]) == "[{{title}} &amp; &lt;b&gt;]")
  }

  @Test("a section over one is settled before the first page")
  func sections() throws {
    let template = "{{#strings.read_more}}có{{/strings.read_more}}{{^strings.read_more}}không{{/strings.read_more}}"
    #expect(try shown(template, ["read_more": "x"]) == "có")
    #expect(try shown(template, ["read_more": ""]) == "không")
  }

  @Test("pages that many threads ask for at once, the first of all among them, are all alike")
  func manyThreads() async throws {
    let (templates, _) = try withTemplates(["page.mustache": "[{{strings.read_more}}] {{title}}"]) { folder in
      try TemplateSet.load(
        [folder], roots: ["page": SheetView.fields.declaration], texts: ["strings": ["read_more"]])
    }
    var constants = Constants()
    constants.add("strings", NamedTexts(["read_more": "Xem"]))
    let set = templates.with(constants)
    let pages = await withTaskGroup(of: [UInt8].self) { group in
      for _ in 0..<64 { group.addTask { set.render("page", SheetView(strings: NamedTexts([:]))) } }
      return await group.reduce(into: Set<[UInt8]>()) { $0.insert($1) }
    }
    #expect(pages == [Array("[Xem] Đại hội".utf8)])
    #expect(set.render("khong-co", SheetView(strings: NamedTexts([:]))) == [])
  }

  @Test("a field that is none is asked for with each page")
  func others() throws {
    #expect(try shown("{{title}} {{strings.read_more}}", [:]) == "Đại hội lúc xem")
  }
}
