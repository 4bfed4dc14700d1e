/// How an area of a chart is filled: a class, by which style sheets colour it, and a plain colour for those that read none.
///
/// Each differs from the next in lightness, and every other one is hatched, so that they differ in grey, too.
enum ChartFill: CaseIterable {
  case first
  case second
  case third
  case fourth
  case fifth

  /// The fill of the part at `index`, beginning anew when there are more parts than fills.
  static func at(_ index: Int) -> ChartFill { allCases[index % allCases.count] }

  /// `chart-fill-1`
  var className: String { "chart-fill-\(number)" }

  /// Counted from 1.
  var number: Int { (Self.allCases.firstIndex(of: self) ?? 0) + 1 }

  var isHatched: Bool { self == .second || self == .fourth }

  /// The colour, or that of the ground under the hatching.
  var colour: String {
    switch self {
    case .first: "#8c1a1d"
    case .second: "#f6e7c4"
    case .third: "#c9822b"
    case .fourth: "#f3d9d2"
    case .fifth: "#fdfbf7"
    }
  }

  /// The colour of the outline and of the hatching; dark enough to be seen on white.
  var line: String {
    switch self {
    case .first: "#8c1a1d"
    case .second: "#8a5a00"
    case .third: "#7d4a0c"
    case .fourth: "#8c1a1d"
    case .fifth: "#5d5048"
    }
  }

  /// The stroke of the hatching, within a square of 8 that is repeated.
  var hatch: String {
    self == .second ? "M-2 2L2 -2M0 8L8 0M6 10L10 6" : "M-2 6L2 10M0 0L8 8M6 -2L10 2"
  }
}
