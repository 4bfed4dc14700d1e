import Randomness
import TestSupport

@testable import FigureViews

/// Charts of a made-up faculty.
enum SampleCharts {
  static let branches = [
    "Chi bộ Bộ môn Cơ học ứng dụng và Kỹ thuật tính toán trong chế tạo máy", "Chi bộ Bộ môn Ví Dụ",
    "Chi bộ Sinh viên", "Chi bộ Khối văn phòng",
  ]

  static let bars = BarChart(
    title: "Đảng viên theo chi bộ năm 2026", unit: "đảng viên", nameHead: "Chi bộ",
    bars: Array(zip(branches, [.init(12), .init(5), .missing, .init(0)])))

  static let pairs = YearPairChart(
    title: "Đảng viên theo chi bộ", unit: "đảng viên", nameHead: "Chi bộ", year: 2026,
    entries: zip(branches, [(12, 9), (5, 5), (7, 0)]).map { ($0, .init($1.0), .init($1.1)) } + [
      (branches[3], .init(3), .missing)
    ])

  static let lines = LineChart(
    title: "Đảng viên qua các năm", unit: "đảng viên", years: [2023, 2024, 2025, 2026],
    series: [
      ("Tổng số đảng viên", [.init(50), .init(54), .init(58), .init(62)]),
      ("Dự bị", [.init(4), .missing, .init(6), .init(3)]),
    ])

  static let parts = PartsChart(
    title: "Xếp loại đảng viên năm 2026", unit: "đảng viên", nameHead: "Mức xếp loại", wholeName: "Tổng số",
    whole: .init(62),
    parts: [
      ("Hoàn thành xuất sắc nhiệm vụ", .init(9)), ("Hoàn thành tốt nhiệm vụ", .init(45)),
      ("Hoàn thành nhiệm vụ", .init(5)), ("Không hoàn thành nhiệm vụ", .init(0)), ("Chưa xếp loại", .init(3)),
    ])

  static let all: [(name: String, chart: any Chart)] = [
    ("thanh", bars), ("hai-nam", pairs), ("duong", lines), ("co-cau", parts),
  ]

  /// Charts of random names and numbers, of every form.
  static func random(_ seed: UInt64) -> [any Chart] {
    var random = Seeded(seed: seed)
    let syllables = [
      "Chi", "bộ", "Nghiêng", "ƯỚC", "Ở", "MWm", "kỹ", "thuật", "1.234", "chủ nghĩa", "Đảng", "<&\">", "ll",
      "Khôngcódấucáchnàoởđâycảmàvẫncứdàimãikhôngthôi",
    ]
    func name() -> String {
      (0...Int.random(in: 0...14, using: &random)).map { _ in syllables.randomElement(using: &random) ?? "" }
        .joined(separator: " ")
    }
    func number() -> ChartNumber {
      switch Int.random(in: 0...9, using: &random) {
      case 0, 1: .missing
      case 2: .init(0)
      case 3: .init(Int.random(in: 0...Int.max, using: &random))
      default: .init(Int.random(in: 0...2000, using: &random))
      }
    }
    let count = Int.random(in: 0...12, using: &random)
    let named = (0..<count).map { _ in (name(), number()) }
    let years = (0..<count).map { 2026 - count + $0 }
    func part(_ number: ChartNumber) -> Int { min(number.hundredths ?? 0, 1_000_000) / 100 }
    return [
      BarChart(title: name(), unit: "đảng viên", nameHead: "Chi bộ", bars: named),
      YearPairChart(
        title: name(), unit: "đảng viên", nameHead: "Chi bộ", year: 2026,
        entries: named.map { ($0.0, $0.1, number()) }),
      LineChart(
        title: name(), unit: "đảng viên", years: years,
        series: (0..<3).map { _ in (name(), years.map { _ in number() }) }),
      PartsChart(
        title: name(), unit: "đảng viên", nameHead: "Mức", wholeName: "Tổng số",
        whole: .init(named.reduce(0) { $0 + part($1.1) }), parts: named.map { ($0.0, .init(part($0.1))) }),
    ]
  }
}
