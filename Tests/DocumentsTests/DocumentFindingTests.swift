import Diagnostics
import Testing

@testable import Documents

@Suite("Findings about documents")
struct DocumentFindingTests {
  @Test("what is hidden is told all at once, with the first place of each kind")
  func hidden() {
    let found = [
      HiddenContent(what: .comments, where: "word/comments.xml", count: 3),
      HiddenContent(what: .hiddenLayers, where: "", count: 1), HiddenContent(what: .scripts, where: "2", count: 1),
    ]
    let finding = Rule.hiddenContent.finding(found, source: "content/a.docx", isPDF: false)
    #expect(finding.location == Location(file: "content/a.docx"))
    #expect(
      finding.found?.vi
        == "3 nhận xét, ghi chú trên trang (word/comments.xml); 1 lớp ẩn; 1 mã lệnh trong PDF (trang 2)")
    #expect(
      finding.found?.en
        == "3 × comment (word/comments.xml); 1 × hidden layer; 1 × script in the PDF (page 2)")
    #expect(finding.help.en.contains("Inspect Document"))
    #expect(
      Rule.hiddenContent.finding(found, source: "a.pdf", isPDF: true).help.vi.hasPrefix(
        "Mở tài liệu gốc, xóa các phần trên rồi xuất lại PDF"))
  }

  @Test(
    "each fault has words and a way out of its own",
    arguments: [
      (.damaged, "A damaged or truncated file", "Open the file in the program that made it"),
      (.locked, "A file with a password, or locked against changes", "Take its password and lock off"),
      (.tooLarge, "A file that holds too much", "Divide the document"),
      (.macros, "A file with macros", "Open the file, save it as .docx"),
      (.otherKind, "Another kind of file than its name says", "Open the file in the program that made it"),
      (.closedFormat, "An old format, or one of a single program", "Open the file, save it as .docx"),
      (.unfinished, "A file that took too long or too much memory to look into", "Divide the document"),
    ] as [(DocumentFault, String, String)])
  func faults(fault: DocumentFault, found: String, help: String) {
    let finding = Rule.notCleanable.finding(fault, source: "content/a.doc")
    #expect(finding.found?.en == found)
    #expect(finding.help.en.hasPrefix(help))
    #expect(finding.location == Location(file: "content/a.doc"))
  }

  @Test("a machine without the tools is told what it lacks")
  func missing() {
    let finding = Rule.notInspected.finding(.missing("/a/.venv/bin/python"), source: "content/a.pdf")
    #expect(finding.severity == .warning)
    #expect(finding.found?.vi == "Máy thiếu /a/.venv/bin/python")
  }
}
