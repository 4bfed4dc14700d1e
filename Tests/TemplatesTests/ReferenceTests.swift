import Diagnostics
import Testing

@testable import Templates

@Suite("The designer's reference")
struct ReferenceTests {
  @Test("it lists every name with its meaning and type, and a view of its own kind once")
  func listing() {
    #expect(
      TemplateReference.render(SheetView.fields.declaration, language: .english) == """
        {{title}} – The title (text)
        {{{body}}} – The text (HTML)
        {{#draft}} – Is a draft (yes or no)
        {{#author}} – Who wrote it (group of fields)
          {{name}} – The name (text)
          {{title}} – The academic title (text)
          {{#friends}} – Friends (list)
        {{#people}} – Who was there (list)
          {{name}} – The name (text)
          {{title}} – The academic title (text)
          {{#friends}} – Friends (list)
        {{strings.…}} – Visible words (named texts)
        """)
    #expect(
      TemplateReference.render(SheetView.fields.declaration, language: .vietnamese).hasPrefix(
        "{{title}} – Tên trang (chữ)\n"))
  }
}
