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

  @Test("a field that is none is asked for with each page")
  func others() throws {
    #expect(try shown("{{title}} {{strings.read_more}}", [:]) == "Đại hội lúc xem")
  }
}
