@testable import Reports

extension PageGeometry.Margins {
  /// All four in one line, in the order in which style sheets have them.
  var css: String {
    let lengths = [top, right, bottom, left].map { "\(Length.written($0.value))\($0.unit.rawValue)" }
    return "margin: \(lengths.joined(separator: " "));"
  }
}
