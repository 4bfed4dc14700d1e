import Diagnostics
import Input
import Markdown
import TestSupport
import Testing

@testable import FigureViews

@Suite("Tables and charts of figures as blocks")
struct ShownBlockTests {
  private static func block(_ expression: String, _ audience: Audience) throws -> any FigureBlock {
    let values = try SampleFigures.values(audience: audience)
    let answer = values.resolve(expression, prefix: "so-lieu_1", at: { Location(file: "content/a.md") })
    guard case .block(let block) = answer.resolution else { throw TestSite.Failure("no block: \(expression)") }
    return block
  }

  private static func table(_ name: String) throws -> (block: BlockTable, html: String) {
    let figure = try block("table \(name)", .internal)
    guard case .table(let table) = figure.block else { throw TestSite.Failure("no table: \(name)") }
    return (table, String(decoding: figure.html, as: UTF8.self))
  }

  /// The text of a cell as HTML escapes it.
  private static func written(_ cell: BlockTable.Cell) -> String {
    cell.content.map { if case .text(let text) = $0 { text.replacing("&", with: "&amp;") } else { "?" } }.joined()
  }

  @Test("say in every cell what the page says, and what a cell is", arguments: TableForm.all.map(\.name))
  func sameAsPage(name: String) throws {
    let (table, html) = try Self.table(name)
    let cells = (table.head + table.rows.map(\.cells)).joined()
    let written = html.matches(of: /<t[hd](?: [^>]*)?>([^<]*)<\/t[hd]>/).map { String($0.1) }
    #expect(cells.map(Self.written) == written)
    let heads = html.matches(of: /<(t[hd])(?: [^>]*)?>[^<]*<\/t[hd]>/).map { $0.1 == "th" }
    #expect(cells.map(\.isHead) == heads)
    let kinds = html.split(separator: "<tbody>")[1].matches(of: /<tr(?: class="row-(\w+)")?>/)
    #expect(table.rows.map(\.kind.rawValue) == kinds.map { $0.1.map(String.init) ?? "plain" })
  }

  @Test(
    "fill each row as wide as the table, heads over several columns and rows counted",
    arguments: TableForm.all.map(\.name))
  func grid(name: String) throws {
    let table = try Self.table(name).block
    #expect(table.rows.allSatisfy { $0.cells.count == table.columns.count })
    let area = table.head.joined().reduce(0) { $0 + $1.columns * $1.rows }
    #expect(area == table.columns.count * table.head.count)
  }

  @Test("tell ordinals, names and numbers apart, with unit and notes as lines of their own")
  func roles() throws {
    let table = try Self.table("branches").block
    #expect(table.columns.prefix(3) == [.init(.ordinal, .center), .init(.name, .left), .init(.number, .right)])
    #expect(table.unit == "Đơn vị tính: người" || table.unit?.hasPrefix("Đơn vị tính: ") == true)
    #expect(table.rows.contains { $0.kind == .total })
    #expect(try Self.table("movement").block.columns.map(\.role).contains(.number))
  }

  @Test("of a chart hold its drawing, its words and its numbers", arguments: ChartForm.all.map(\.name))
  func charts(name: String) throws {
    let figure = try Self.block("chart \(name)", .internal)
    guard case .chart(let chart) = figure.block else { throw TestSite.Failure("no chart: \(name)") }
    #expect(WellFormed.fault(Array(chart.svg.utf8)) == nil)
    #expect(chart.svg.contains("font-family=\"Liberation Serif\"") && !chart.svg.contains("sans-serif"))
    #expect(!chart.alternative.isEmpty && !chart.caption.isEmpty && chart.unit?.hasPrefix("Đơn vị tính: ") == true)
    #expect(chart.table.rows.allSatisfy { $0.cells.count == chart.table.columns.count } && !chart.table.rows.isEmpty)
    let html = String(decoding: figure.html, as: UTF8.self)
    for cell in chart.table.rows.flatMap(\.cells) { #expect(html.contains(">\(Self.written(cell))<")) }
  }
}
