import Randomness
import TestSupport
import Testing

@testable import FigureViews

@Suite("What stands between {{ and }}")
struct ExpressionParserTests {
  private static func parse(_ text: String) -> Result<FigureExpression, ExpressionMistake> {
    ExpressionParser.parse(text) { $0 == "members.total" }
  }

  @Test("is a figure, a change, a share, a table, a chart or a year")
  func reads() {
    #expect(Self.parse("members.total") == .success(.figure("members.total", year: nil)))
    #expect(Self.parse("members.total 2025") == .success(.figure("members.total", year: 2025)))
    #expect(Self.parse("change members.total") == .success(.change("members.total", year: nil)))
    #expect(Self.parse("share members.women 2025") == .success(.share("members.women", year: 2025)))
    #expect(Self.parse("table movement 2026") == .success(.table("movement", year: 2026)))
    #expect(Self.parse("chart members") == .success(.chart("members", year: nil)))
    #expect(Self.parse("year") == .success(.year(offset: 0)))
    #expect(Self.parse("next year") == .success(.year(offset: 1)))
    #expect(Self.parse("last year") == .success(.year(offset: -1)))
    // Whether a name exists is asked later.
    #expect(Self.parse("a") == .success(.figure("a", year: nil)))
    #expect(Self.parse("a 2025") == .success(.figure("a", year: 2025)))
  }

  @Test("is refused with what is wrong about it")
  func refuses() {
    #expect(Self.parse("table") == .failure(.withoutName(.table)))
    #expect(Self.parse("members.total 2O25") == .failure(.noYear("2O25")))
    #expect(Self.parse("members.total 0999") == .failure(.noYear("0999")))
    #expect(Self.parse("members.total ２０２５") == .failure(.noYear("２０２５")))
    #expect(Self.parse("members.total +202") == .failure(.noYear("+202")))
    #expect(Self.parse("table branches nay") == .failure(.noYear("nay")))
    #expect(Self.parse("members.total 2025 a b") == .failure(.superfluous("a b")))
    #expect(Self.parse("tabel branches") == .failure(.unknown("tabel branches")))
    #expect(Self.parse("year 2025") == .failure(.superfluous("2025")))
  }

  @Test("never breaks, whatever it is", arguments: UInt64(0)..<200)
  func hostile(seed: UInt64) {
    var random = Seeded(seed: seed)
    let text = random.text(["table", " ", "2026", "members.total", "{{", "\u{301}", "year", "9", "ở"], upTo: 8)
    _ = Self.parse(text.split(separator: " ").joined(separator: " "))
  }
}
