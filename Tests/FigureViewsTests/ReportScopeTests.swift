import Content
import Diagnostics
import Markdown
import Testing

@testable import FigureViews
@testable import Figures

@Suite("Figures in the prose of a report")
struct ReportScopeTests {
  private static func told(
    _ expression: String, before: String = "", after: String = " đảng viên", isInTable: Bool = false,
    branch: String? = nil,
    files: [String: String] = [:]
  ) throws -> FigureAnswer {
    let site = try SampleFigures.site(files, audience: .internal)
    let scope = FigureScope(year: 2026, branch: branch, audience: .internal, isReport: true)
    let place = FigurePlace(isInTable: isInTable) { (before, after) }
    return FigureValues(site.site, words: .vietnamese).with(scope).resolve(
      expression, prefix: "a", in: place, at: { Location(file: "content/a.md") })
  }

  private static func text(_ answer: FigureAnswer) -> String? {
    switch answer.resolution {
    case .text(let text): text
    case .count(let count, _): count.number
    case .block, .refused: nil
    }
  }

  @Test(
    "takes a zero before counts of persons and things, and none before money, shares and the numbers of tables",
    arguments: [
      ("members.admitted", false, "05"), ("members.admitted", true, "5"), ("branches.count", false, "03"),
      ("branches.count", true, "3"), ("change members.total", false, "tăng 02"),
      ("change members.total", true, "tăng 2"),
      ("change study.sessions", true, "tăng 1"), ("fees.kept", false, "6.690.000"), ("members.total", false, "30"),
      ("share members.women", false, "40%"), ("classification.members.failed", false, "01"),
    ])
  func zeros(expression: String, isInTable: Bool, text: String) throws {
    #expect(Self.text(try Self.told(expression, isInTable: isInTable)) == text)
  }

  @Test("tells nothing in words, and says where it cannot")
  func nothing() throws {
    let answer = try Self.told("members.restored", before: "Trong năm ", after: " đảng viên được phục hồi")
    guard case .count(let count, let finding) = answer.resolution else {
      Issue.record("\(answer)")
      return
    }
    #expect(count.number == "0" && count.isAwkward)
    #expect(finding?.rule == "content/nothing-in-sentence" && finding?.severity == .hint)
    #expect(Self.text(try Self.told("members.restored", before: "Phục hồi: ", after: ";")) == "không có")
    #expect(Self.text(try Self.told("members.restored", before: "là ", after: "", isInTable: true)) == "0")
  }

  @Test("leaves zeros out where the site wants none, of things too")
  func off() throws {
    let files = ["content/site.yaml": "name: A\nleading_zeros: false\n"]
    #expect(Self.text(try Self.told("members.admitted", files: files)) == "5")
    #expect(Self.text(try Self.told("branches.count", files: files)) == "3")
    #expect(Self.text(try Self.told("members.restored", files: files)) == "0")
  }

  @Test("compares what happened in as many months, where last year's were kept, and how many there are with the close")
  func periods() throws {
    let kept = ["content/so-lieu/2025-11-30/hoc-tap.csv": ExampleTable.study.text()]
    let settings = "name: A\nyears:\n  - {year: 2025, draft: true}\n  - {year: 2026, as_of: 2026-11-30}\n"
    let files = kept.merging(["content/site.yaml": settings]) { $1 }
    #expect(Self.text(try Self.told("change study.sessions", files: files)) == "tăng 02")
    #expect(Self.text(try Self.told("change study.sessions")) == "tăng 01")
    #expect(Self.text(try Self.told("change members.total", files: files)) == "tăng 02")
    #expect(Self.text(try Self.told("last period", files: files)) == "cùng kỳ năm\u{A0}2025")
    #expect(Self.text(try Self.told("last period")) == "cả năm\u{A0}2025")
    #expect(Self.text(try Self.told("period")) == "11\u{A0}tháng năm\u{A0}2026")
  }

  @Test("tells of the day of its cut-off, whatever the year's tables have come to")
  func cutOff() throws {
    let rows = ExampleTable.branches.text(.row("bo-mon-mot", [\.total: 5, \.official: 5, \.women: 1]))
    let files = [
      "content/so-lieu/2026-10-31/chi-bo.csv": rows,
      "content/site.yaml": "name: A\nyears:\n  - {year: 2026, draft: true, as_of: 2026-12-31}\n",
    ]
    #expect(Self.text(try Self.told("members.total", files: files)) == "05")
    #expect(Self.text(try Self.told("members.total", branch: "bo-mon-mot", files: files)) == "05")
    let page = FigureValues(try SampleFigures.site(files).site, words: .vietnamese)
    #expect(SampleFigures.told("members.total 2026", page) == "30")
  }
}
