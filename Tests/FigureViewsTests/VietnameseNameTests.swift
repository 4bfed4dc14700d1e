import Testing
import Vietnamese

@testable import FigureViews

@Suite("The Vietnamese names of figures, tables and charts")
struct VietnameseNameTests {
  @Test("are one for each that is declared, and none is that of another")
  func complete() {
    func declared(_ kind: VietnameseName.Kind) -> [String] {
      VietnameseName.all.filter { $0.kind == kind }.map(\.declared).sorted()
    }
    #expect(declared(.figure) == Figure.all.map(\.name).sorted())
    #expect(declared(.table) == TableForm.all.map(\.name).sorted())
    #expect(declared(.chart) == ChartForm.all.map(\.name).sorted())
    let keys = VietnameseName.all.map { $0.expression.folded.filter { $0 != "," } }
    #expect(Set(keys).count == keys.count)
    for name in VietnameseName.all { #expect(VietnameseExpression.declared(name.expression).hasSuffix(name.declared)) }
  }

  @Test(
    "stand for the declared ones, with or without case, marks, commas and a year",
    arguments: [
      ("tổng số đảng viên", "members.total"), ("TONG SO DANG VIEN", "members.total"),
      ("Tổng số đảng viên năm 2025", "members.total 2025"), ("số chi bộ 2025", "branches.count 2025"),
      ("tỷ lệ đảng viên nữ", "share members.women"), ("tỷ lệ dự học", "study.attendance"),
      ("so sánh tổng số đảng viên", "change members.total"), ("bảng tăng, giảm đảng viên", "table movement"),
      ("bảng tăng giảm đảng viên 2025", "table movement 2025"), ("biểu đồ tỷ lệ dự học", "chart study"),
      ("năm trước", "last year"), ("kỳ", "period"),
    ])
  func stand(text: String, declared: String) {
    #expect(VietnameseExpression.declared(text) == declared)
  }

  @Test(
    "leave everything else as it is",
    arguments: ["members.total", "tổng số đoàn viên", "bảng", "table branches", "bảng số chi bộ", "2025"])
  func others(text: String) {
    #expect(VietnameseExpression.declared(text) == text)
  }

  @Test("answer as the declared ones do")
  func answers() throws {
    let values = try SampleFigures.values(audience: .internal)
    for (vietnamese, declared) in [
      ("tổng số đảng viên", "members.total"), ("so sánh tổng số đảng viên 2026", "change members.total 2026"),
      ("bảng đảng phí", "table fees"),
    ] {
      #expect(SampleFigures.told(vietnamese, values) == SampleFigures.told(declared, values))
    }
    #expect(SampleFigures.told("tổng số đoàn viên", values).hasPrefix("content/unknown-figure"))
  }
}
