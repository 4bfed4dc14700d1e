import Content
import Testing

@testable import Website

@Suite("What the files of a report are called")
struct ReportFileNameTests {
  static let report = "bao-cao/2026/bao-cao-tong-ket-2026"

  @Test(
    "Each state has its own name, and the state is read back from it",
    arguments: [
      (ReportState.draft(1), "-du-thao-1"), (.draft(12), "-du-thao-12"), (.forSignature, "-trinh-ky"), (.issued, ""),
    ])
  func names(_ state: ReportState, _ ending: String) {
    let name = ReportFileName(report: Self.report, state: state)
    #expect(name.path(.pdf) == "\(Self.report)\(ending).pdf")
    let other = ReportFileName(report: Self.report, state: .draft(3))
    #expect(other.sibling(at: name.path(.docx)) == name)
  }

  @Test(
    "A file of another report, of another kind, or of no state is none of its own",
    arguments: [
      "bao-cao/2026/bao-cao-tong-ket-2026-may-du-thao-1.pdf", "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-1.html",
      "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-01.pdf", "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-0.pdf",
      "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-.pdf", "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-+1.pdf",
      "bao-cao/2026/bao-cao-tong-ket-20261.pdf", "bao-cao/2026/bao-cao-tong-ket-2026.cu.pdf",
      "bao-cao/2026/bao-cao-tong-ket-2026-du-thao-1-sua-tay.docx", "bao-cao/2027/bao-cao-tong-ket-2026.pdf",
    ])
  func others(_ path: String) {
    #expect(ReportFileName(report: Self.report, state: .issued).sibling(at: path) == nil)
  }

  @Test("States come in the order of a report's way")
  func order() {
    let way: [ReportState] = [.draft(1), .draft(2), .draft(10), .forSignature, .issued]
    #expect(way.reversed().sorted() == way)
  }
}
