import Randomness
import TestSupport
import Testing

@testable import FigureViews

@Suite("What charts draw")
struct ChartGeometryTests {
  @Test("bars are as long as their numbers, to a hundredth", arguments: UInt64(0)..<60)
  func proportional(seed: UInt64) throws {
    for chart in SampleCharts.random(seed).prefix(2) {
      let lengths = chart.svg(.vietnamese, prefix: "p").matches(
        of: /<rect class="[^"]*" x="[^"]*" y="[^"]*" width="([^"]*)"/
      )
      .compactMap { Double($0.1) }
      let numbers =
        if let bars = chart as? BarChart { bars.bars.map(\.number) } else {
          (chart as? YearPairChart)?.entries.flatMap { [$0.this, $0.last] } ?? []
        }
      let amounts = numbers.compactMap(\.hundredths).map(Double.init)
      guard let most = amounts.max(), most > 0 else { continue }
      let longest = try #require(lengths.max())
      // A bar that rounds to nothing is not drawn.
      let expected = amounts.map { $0 / most * longest }.filter { $0 >= 0.006 }
      let drawn = lengths.filter { $0 >= 0.006 }
      #expect(abs(expected.count - drawn.count) <= expected.filter { $0 < 0.02 }.count)
      guard expected.count == drawn.count else { continue }
      for (wanted, got) in zip(expected, drawn) { #expect(abs(wanted - got) <= 0.0101) }
    }
  }

  @Test("the parts of a whole are together as long as the whole", arguments: UInt64(0)..<60)
  func parts(seed: UInt64) throws {
    let chart = try #require(SampleCharts.random(seed).last as? PartsChart)
    guard let whole = chart.whole.hundredths, whole > 0 else { return }
    let bars = chart.svg(.vietnamese, prefix: "p").matches(
      of: /<rect class="chart-(?:fill|edge)[^>]* width="([^"]*)" height="26"/
    )
    .compactMap { Double($0.1) }
    #expect(abs(bars.reduce(0, +) - 359) < 0.001)
  }

  @Test("no text leaves the drawing, and none lies over another", arguments: UInt64(0)..<80)
  func texts(seed: UInt64) {
    for chart in SampleCharts.random(seed) + SampleCharts.all.map(\.chart) {
      var drawing = SVGDrawing(prefix: "p")
      let height = chart.draw(into: &drawing)
      for text in drawing.texts {
        #expect(text.left >= 0 && text.right <= SVGDrawing.width, "\(text)")
        #expect(text.top >= 0 && text.bottom <= height, "\(text) of \(height)")
      }
      for (index, one) in drawing.texts.enumerated() {
        for other in drawing.texts[(index + 1)...] {
          let isApart =
            one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
          #expect(isApart, "\(one) \(other)")
        }
      }
    }
  }

  @Test("lengths are rounded to hundredths and written without zeros at the end")
  func lengths() {
    #expect("\(Extent(1, of: 3, along: 400))" == "133.33")
    #expect("\(Extent(2, of: 3, along: 400))" == "266.67")
    #expect("\(Extent(Int.max, of: Int.max, along: 400))" == "400")
    #expect("\(Extent(Int.max / 2, of: Int.max, along: 1))" == "0.5")
    #expect("\(Extent(1, of: 0, along: 1))" == "0")
    #expect("\(Extent(5, of: 4, along: 1))" == "1")
    #expect(
      ["\(Extent(hundredths: 5))", "\(Extent(hundredths: -25))", "\(Extent(hundredths: 1050))"] == [
        "0.05", "-0.25", "10.5",
      ])
  }

  @Test("names break at spaces into lines that fit, and lose nothing", arguments: UInt64(0)..<60)
  func wrapping(seed: UInt64) {
    var random = Seeded(seed: seed)
    let text = random.text(["Đảng ", "bộ ", "ƯỚC", "nghiêng", " ", "i", "Ộ"], upTo: 40)
    let lines = WrappedText.lines(text, size: 16, within: 120)
    #expect(!lines.isEmpty)
    #expect(lines.allSatisfy { TextWidth.of($0, size: 16) <= 120 })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
  }
}
