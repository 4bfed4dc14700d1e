import Content
import Diagnostics
import Markdown
import Vietnamese

/// The figures of one site, worked out once, and how texts show them.
struct FigureValues: Sendable {
  private let values: [String: Figure.Value]
  private let names: [String]
  /// True where the page that states the figures has errors of its own, which are enough to tell.
  private let isStatementFaulty: Bool

  init(_ site: Site, figures: [Figure] = Figure.all) {
    isStatementFaulty = site.omissions.contains { $0.kind == .committee && $0.reason == .faulty }
    names = figures.map(\.name)
    values = Dictionary(
      figures.compactMap { figure in figure.value(site).map { (figure.name, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// What stands in the text instead of `{{ expression }}`.
  func resolve(_ expression: String, at location: () -> Location) -> FigureResolution {
    if let value = values[expression] { return .text(Self.text(value)) }
    if names.contains(expression) {
      if isStatementFaulty { return .text("") }
      return .refused(Rule.unknownFigure.finding(at: location(), unstated: expression))
    }
    let nearest = NearestName.of(expression, among: names)
    return .refused(Rule.unknownFigure.finding(at: location(), unknown: expression, names: names, nearest: nearest))
  }

  private static func text(_ value: Figure.Value) -> String {
    switch value {
    case .count(let count): VietnameseNumber.format(count)
    }
  }
}
