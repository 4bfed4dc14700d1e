/// The text of an example without its mark `↓`, and the place that the mark named.
struct MarkedText {
  /// Where the finding must point; nil where the text holds no mark.
  let fault: Location?
  /// Every line, the marked one with the place of the mark, the others with their first character.
  let places: [Location.Place]

  init(_ marked: String, path: String) {
    let bytes = Array(marked.utf8)
    let mark = Array(String(Example.mark).utf8)
    let offset = bytes.indices.first { bytes[$0...].starts(with: mark) }
    let text = offset.map { Array(bytes[..<$0] + bytes[($0 + mark.count)...]) } ?? bytes
    let source = SourceText(path: path, bytes: text)
    let fault = offset.map { source.location(atByte: $0) }
    self.fault = fault
    let last = source.location(atByte: text.count).place?.line ?? 1
    places = (1...last).compactMap { number in
      let place = number == fault?.place?.line ? fault?.place : source.location(line: number, utf8Column: 1).place
      // What follows the last line break is a line only to a mark that stands there.
      guard let place, number < last || !place.excerpt.isEmpty || place == fault?.place else { return nil }
      return place
    }
  }
}
