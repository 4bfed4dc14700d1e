import Diagnostics

extension ControlCharacters {
  /// Such characters in a stretch of a file, each told at its place.
  package static func findings(in source: SourceText, _ range: Range<Int>) -> [Diagnostic] {
    var findings = Findings()
    var line = SourceText.LineStart(number: 1, offset: source.start)
    var rest = range
    while let found = first(in: source.bytes[rest]) {
      findings.add(.controlCharacter, in: source.path) {
        let location = source.location(atByte: found.lowerBound, length: found.count, from: line)
        if let place = location.place { line = source.lineStart(of: found.lowerBound, number: place.line) }
        return .controlCharacter(source.bytes[found], at: location)
      }
      rest = found.upperBound..<range.upperBound
    }
    return findings.all
  }
}
