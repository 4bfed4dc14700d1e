import FoundationEssentials
import Vietnamese

/// The parts of a whole: one stacked bar, and below it the same bar taken apart, each part on a line of its own, right
/// under where it stands in the whole. So each part is named where it is, however small, and a reader compares lengths
/// that begin on one scale, which the sectors of a pie do not allow.
struct PartsChart: Chart {
  let title: String
  let unit: String
  /// What a part is: `Mức xếp loại`.
  let nameHead: String
  let wholeName: String
  /// The whole, which parts that are not told may keep from being filled.
  let whole: ChartNumber
  let parts: [(name: String, number: ChartNumber)]

  func summary(_ words: FigureWords) -> String {
    ChartSummary(words).of(words[.chartOfParts], unit: unit, numbers: parts)
  }

  func columns(_ words: FigureWords) -> [String] { [nameHead, words[.number], words[.share]] }

  var rows: [(name: String, cells: [String])] {
    parts.map { ($0.name, [$0.number.label, share(of: $0.number) ?? ShownCell.missingText]) }
  }

  func draw(into drawing: inout SVGDrawing) -> Extent {
    let edge = Extent(hundredths: 50)
    let room = SVGDrawing.width - 1
    let total = whole.hundredths ?? parts.compactMap(\.number.hundredths).reduce(0, +)
    // Where each part ends is rounded, not how long it is, so that together they are as long as the whole.
    var (ends, sum) = ([Extent](), 0)
    for part in parts {
      sum += part.number.hundredths ?? 0
      ends.append(Extent(sum, of: total, along: room))
    }
    let starts = [0] + ends.dropLast()

    var y = BarRow.name(wholeLabel, at: 0, in: &drawing)
    // Parts that are not told leave their room in it empty.
    drawing.outline(x: edge, y: y + edge, width: room, height: 26)
    for (index, (start, end)) in zip(starts, ends).enumerated() {
      drawing.rectangle(x: start + edge, y: y + edge, width: end - start, height: 26, fill: .at(index))
    }
    y += 36
    for (index, part) in parts.enumerated() {
      y = BarRow.name(label(of: part), at: y, in: &drawing)
      drawing.rule(from: (0, y + 7), to: (SVGDrawing.width, y + 7))
      drawing.rectangle(
        x: starts[index] + edge, y: y + edge, width: ends[index] - starts[index], height: 13, fill: .at(index))
      y += 24
    }
    return y - 8
  }

  private var wholeLabel: String { "\(wholeName): \(whole.label) \(unit)" }

  /// `Hoàn thành tốt nhiệm vụ: 45 (72,6%)`
  private func label(of part: (name: String, number: ChartNumber)) -> String {
    "\(part.name): \(part.number.label)" + (share(of: part.number).map { "\u{A0}(\($0))" } ?? "")
  }

  private func share(of number: ChartNumber) -> String? {
    guard let part = number.hundredths, let whole = whole.hundredths, whole > 0 else { return nil }
    return VietnameseNumber.percent(Decimal(part) * 100 / Decimal(whole))
  }
}
