import TestSupport
import Testing
import Vietnamese

@testable import FigureViews

@Suite("Charts as pages have them")
struct ChartMarkupTests {
  @Test("are as they were looked at and kept", arguments: SampleCharts.all.map(\.name))
  func golden(name: String) throws {
    let chart = try #require(SampleCharts.all.first { $0.name == name }).chart
    let standing = FigureStanding(isIllustrative: true, cutOff: CalendarDate(year: 2026, month: 11, day: 30))
    try Golden.expect(
      ChartMarkup.figure(chart, standing: standing, .vietnamese, prefix: "so-lieu_1"),
      is: "bieu-do/\(name).html")
  }

  @Test("are well-formed, and every id begins with the prefix and is there once", arguments: UInt64(0)..<60)
  func wellFormed(seed: UInt64) throws {
    for chart in SampleCharts.random(seed) {
      let markup = ChartMarkup.figure(chart, standing: .plain, .vietnamese, prefix: "p_7")
      #expect(WellFormed.fault(Array(markup.utf8)) == nil)
      #expect(markup.isNFC)
      let ids = markup.matches(of: /\sid="([^"]*)"/).map { String($0.1) }
      #expect(Set(ids).count == ids.count)
      #expect(ids.allSatisfy { $0.hasPrefix("p_7-") })
      let named = markup.matches(of: /(?:aria-labelledby="|url\(#)([^")]*)[")]/).flatMap { $0.1.split(separator: " ") }
      #expect(Set(named.map(String.init)).isSubset(of: ids))
      #expect(!markup.contains("style="))
    }
  }

  @Test("of the same numbers are the same bytes", arguments: UInt64(0)..<20)
  func sameBytes(seed: UInt64) {
    for (one, other) in zip(SampleCharts.random(seed), SampleCharts.random(seed)) {
      #expect(one.svg(.vietnamese, prefix: "a").utf8.elementsEqual(other.svg(.vietnamese, prefix: "a").utf8))
    }
  }

  @Test("give in their table every number that they draw", arguments: UInt64(0)..<20)
  func table(seed: UInt64) {
    for chart in SampleCharts.random(seed) {
      #expect(chart.rows.allSatisfy { $0.cells.count == chart.columns(.vietnamese).count - 1 })
    }
    #expect(
      SampleCharts.parts.rows.map(\.cells) == [
        ["9", "14,5%"], ["45", "72,6%"], ["5", "8,1%"], ["0", "0%"], ["3", "4,8%"],
      ])
    #expect(SampleCharts.lines.rows.map(\.cells) == [["50", "4"], ["54", "–"], ["58", "6"], ["62", "3"]])
  }

  @Test("say themselves in words")
  func summaries() {
    #expect(
      SampleCharts.bars.summary(.vietnamese) == "Biểu đồ thanh ngang. Đơn vị tính: đảng viên. "
        + "Cao nhất: \(SampleCharts.branches[0]) (12); thấp nhất: Chi bộ Khối văn phòng (0).")
    #expect(
      SampleCharts.lines.summary(.vietnamese) == "Biểu đồ đường qua các năm 2023–2026. Đơn vị tính: đảng viên. "
        + "Tổng số đảng viên: năm 2023 là 50, năm 2026 là 62; Dự bị: năm 2023 là 4, năm 2026 là 3.")
    let none = BarChart(title: "A", unit: "b", nameHead: "C", bars: [("D", .missing)])
    #expect(none.summary(.vietnamese) == "Biểu đồ thanh ngang. Chưa có số liệu.")
    let equal = BarChart(title: "A", unit: "b", nameHead: "C", bars: [("D", .init(2)), ("E", .init(2))])
    #expect(equal.summary(.vietnamese) == "Biểu đồ thanh ngang. Đơn vị tính: b. Mỗi mục: 2.")
  }
}
