/// The chapter that reports what was reached of the targets that last year's report stated.
struct TargetResults {
  let shift: YearShift
  let figures: TargetFigures

  /// The Markdown table: each target, and its result as far as a figure tells it.
  func table(of targets: [String]) -> String {
    let rows = targets.enumerated().map { index, item in
      let result = figures.result(of: item)
      return "| \(index + 1) | \(shift.inYearOfTargets(item).replacing("|", with: "\\|")) | \(result) |"
    }
    return (["| TT | Chỉ tiêu | Kết quả |", "|---:|---|---|"] + rows).joined(separator: "\n")
  }

  /// The chapter as it begins where last year's report had none.
  func chapter(of targets: [String]) -> String {
    """
    ---
    title: Kết quả thực hiện các chỉ tiêu năm \(shift.to)
    results: true
    ---

    Bảng: Chỉ tiêu năm \(shift.to) và kết quả thực hiện

    \(table(of: targets))

    """
  }

  /// Last year's chapter with the new table instead of its first one; behind its text where it has none.
  func chapter(from page: Page, of targets: [String]) -> String {
    let text = shift.movedYears(page.text.replacing("\r\n", with: "\n"))
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    if let rule = lines.firstIndex(where: CarriedTable.isRule), rule > 0 {
      let end = lines[rule...].firstIndex { !$0.contains("|") } ?? lines.endIndex
      lines.replaceSubrange(rule - 1..<end, with: [table(of: targets)])
    } else {
      lines += [table(of: targets), ""]
    }
    return shift.head(of: page) + lines.joined(separator: "\n")
  }

  /// The name of the file of a new chapter: right behind the chapter before the targets, so that no other is renamed.
  static func fileName(before targets: Page, in chapters: [Page]) -> String {
    guard let order = targets.chapterOrder else { return "ket-qua-chi-tieu.md" }
    let before = chapters.compactMap(\.chapterOrder).last { $0 < order }
    let numbers = before.map { $0.numbers + [1] } ?? [max(order.numbers[0] - 1, 0)]
    let place = ChapterOrder(numbers) < order ? numbers : Array(numbers.dropLast()) + [0, 1]
    let first = place[0] < 10 ? "0\(place[0])" : "\(place[0])"
    return ([first] + place.dropFirst().map(String.init)).joined(separator: "-") + "-ket-qua-chi-tieu.md"
  }
}
