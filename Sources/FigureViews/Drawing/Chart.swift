import Text

/// A chart: a plain value that draws itself, says itself in words, and gives its numbers as a table.
protocol Chart: Sendable {
  /// What it shows, as a heading: `Đảng viên theo chi bộ năm 2026`.
  var title: String { get }
  /// What its numbers count: `đảng viên`.
  var unit: String { get }
  /// What it shows, in a sentence or two for those who do not see it.
  func summary(_ words: FigureWords) -> String
  /// The heads of the table of the same numbers.
  func columns(_ words: FigureWords) -> [String]
  /// The rows of that table, each the name and then a cell for every further head.
  var rows: [(name: String, cells: [String])] { get }
  /// Draws it from the top and returns how tall it is.
  func draw(into drawing: inout SVGDrawing) -> Extent
}

extension Chart {
  /// The drawing as an `svg` element, its letters in the face of that name. Every id in it begins with `prefix`.
  func svg(_ words: FigureWords, prefix: String, face: String = "sans-serif") -> String {
    var drawing = SVGDrawing(prefix: prefix)
    let height = draw(into: &drawing)
    return """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(SVGDrawing.width) \(height)" width="100%" role="img"\
       aria-labelledby="\(prefix)-title \(prefix)-desc" font-family="\(XMLText.escaped(face))">
      <title id="\(prefix)-title">\(XMLText.escaped(title))</title>
      <desc id="\(prefix)-desc">\(XMLText.escaped(summary(words)))</desc>
      \(drawing.definitions)\(drawing.body)</svg>

      """
  }
}
