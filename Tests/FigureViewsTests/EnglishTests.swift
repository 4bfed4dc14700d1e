import Content
import Figures
import Foundation
import Markdown
import TestSupport
import Testing
import Website

@testable import FigureViews
@testable import Input

@Suite("Figures on a page in English")
struct EnglishTests {
  /// What the tables hold in Vietnamese whatever language they are shown in: titles of branches, what somebody wrote into cells.
  private static let content = [
    "Chi bộ Bộ môn Một", "Chi bộ Bộ môn Hai và Xưởng thực hành cơ khí", "Chi bộ Sinh viên", "Nghị quyết của Trung ương",
    "Thông tin thời sự quý II", "Nghị quyết của Đảng ủy Trường", "Thanh niên tình nguyện", "Liên chi Đoàn", "Ba đợt",
    "Ngày hội việc làm", "Công ty Ví Dụ", "Bộ môn Một", "Hai hợp đồng thực tập", "Giấy khen", "12-QĐ/ĐU",
    "Đảng ủy Trường",
    "Người Được Khen", "Bằng khen", "15-QĐ/TU", "Thành ủy",
    // The currency has no other name.
    "đồng",
  ]

  private static func told(
    _ expression: String, _ words: FigureWords = .english, branch: String? = nil, audience: Audience = .internal
  ) throws -> String {
    let values = try SampleFigures.values(branch: branch, audience: audience).with(words)
    return SampleFigures.told(expression, values)
  }

  /// The letters that only Vietnamese has, in what is left of a text without the content's own; lines of a long name are
  /// broken in a drawing, so each word of it is taken out by itself there.
  private static func vietnamese(in text: String) -> [String] {
    var text = text
    for words in content { text = text.replacing(words, with: "") }
    let own = Set(content.flatMap { $0.split(separator: " ").map(String.init) })
    return text.split(whereSeparator: { !$0.isLetter }).map(String.init).filter { word in
      !own.contains(word) && word.contains { $0.isLetter && !$0.isASCII }
    }
  }

  @Test("are English in each table and chart, the content's own words apart", arguments: Audience.allCases)
  func blocks(audience: Audience) throws {
    let tables = TableForm.all.filter { audience == .internal || $0.told != .nothing }.map { "table \($0.name)" }
    let charts = ChartForm.all.filter { audience == .internal || $0.told != .nothing }.map { "chart \($0.name)" }
    for expression in tables + charts {
      let text = try Self.told(expression, audience: audience)
      #expect(Self.vietnamese(in: text) == [], "\(expression)")
      #expect(text.contains(" lang=\"en\"") && !text.contains("figures_") && !text.contains("{"), "\(expression)")
      // The same in Vietnamese has them, so that nothing is passed over.
      #expect(!Self.vietnamese(in: try Self.told(expression, .vietnamese, audience: audience)).isEmpty, "\(expression)")
    }
  }

  @Test("are English as one branch has them")
  func branch() throws {
    for expression in ["table branches", "table movement", "table fees", "chart members", "chart movement"] {
      let text = try Self.told(expression, branch: "bo-mon-mot")
      #expect(Self.vietnamese(in: text) == [], "\(expression)")
      #expect(text.contains("Chi bộ Bộ môn Một"), "\(expression)")
    }
  }

  @Test("are English on paper and in what a chart says of itself")
  func printed() throws {
    let values = try SampleFigures.values(audience: .internal).with(.english)
    for expression in ["table study", "chart members", "chart branches", "chart branch-classification", "chart study"] {
      let answer = values.resolve(expression, prefix: "a", at: { .init(file: "content/a.md") })
      guard case .block(let block) = answer.resolution else {
        Issue.record("no block: \(expression)")
        continue
      }
      #expect(Self.vietnamese(in: "\(block.block)") == [], "\(expression)")
    }
  }

  @Test(
    "are English in sentences, without the zero and the words of an office",
    arguments: [
      ("change members.total", "up 2"), ("change members.students", "up 1"), ("change branches.count", "unchanged"),
      ("change study.attendance", "up 5.4 percentage points"), ("members.probationary", "6"),
      ("classification.members.good-or-better", "more than 95%"), ("period", "the first 11 months of 2026"),
      ("last period", "the whole of 2025"),
    ])
  func sentences(expression: String, text: String) throws {
    let told = try Self.told(expression, audience: .public).replacing(",", with: ".")
    #expect(Self.vietnamese(in: told) == [], "\(told)")
    #expect(told == text || expression.hasPrefix("classification") || expression.hasPrefix("change study"), "\(told)")
  }

  @Test("come in the language of the page that shows them, each in its own")
  func pages() throws {
    let text = "{{ change members.total 2026 }}\n\n{{ table branches 2026 }}\n\n{{ chart members 2026 }}\n"
    let site = try SampleFigures.site([
      "templates/strings/en.yaml": Self.otherWords,
      "content/a.md": "---\ntitle: A\n---\n\n\(text)", "content/en/a.md": "---\ntitle: A\nlanguage: en\n---\n\n\(text)",
    ])
    #expect(site.diagnostics.filter { $0.severity == .error } == [])
    let (vietnamese, english) = (try site.text("a/index.html"), try site.text("en/a/index.html"))
    #expect(vietnamese.contains("Số lượng, cơ cấu đảng viên năm\u{A0}2026") && vietnamese.contains("tăng 2"))
    #expect(english.contains("Members by number and kind, 2026") && english.contains("up 2"))
    #expect(english.contains("<figure class=\"data-table\" lang=\"en\">") && !english.contains("đảng viên năm"))
    #expect(!english.contains("tăng") && !english.contains("Tổng") && !english.contains("Năm"))
  }

  /// A word for each of the others that the tests' own templates have.
  private static let otherWords: String = {
    let file = URL(filePath: TestSite.share).appending(path: "templates/strings/vi.yaml")
    let lines = ((try? String(contentsOf: file, encoding: .utf8)) ?? "").split(separator: "\n")
    return lines.compactMap { $0.split(separator: ":").first }.map { "\($0): word\n" }.joined()
  }()

  @Test("have in each language what is put into a word of another")
  func placeholders() {
    for word in FigureWord.allCases {
      #expect(Self.names(in: FigureWords.english[word]) == Self.names(in: FigureWords.vietnamese[word]), "\(word)")
    }
  }

  /// What stands between braces in a text; a year or a day that is told twice counts once.
  private static func names(in text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  @Test("put in what a value holds as it is, braces and all")
  func values() {
    let words = FigureWords(tag: "vi", ["figures_decisions": "{name}: {number} {other}"])
    #expect(words.text(.decisions, ["name": "{number}", "number": "3"]) == "{number}: 3 {other}")
    #expect(words[.total] == "figures_total")
  }

  @Test("are told in Vietnamese where a page's language has no words")
  func fallback() throws {
    let site = try SampleFigures.site([
      "content/fr.md": "---\ntitle: A\nlanguage: fr\n---\n\n{{ table branches 2026 }}\n"
    ])
    #expect(try site.text("fr/index.html").contains("<figure class=\"data-table\" lang=\"vi\">"))
  }
}
