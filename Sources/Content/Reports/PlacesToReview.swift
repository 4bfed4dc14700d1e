/// The lines of a report that was started for somebody at which they must look.
package struct PlacesToReview: Sendable {
  /// Of each file the lines that hold the mark `[?]`, counted from 1; files without one are left out.
  package let marked: [(path: String, lines: [Int])]
  /// Lines that write the year before in words: `content/bao-cao/2027/01-a.md:12`.
  package let ofYearBefore: [String]

  /// `yearBefore` is nil where nothing was carried over.
  package init(_ files: [(path: String, text: String)], yearBefore: Int?) {
    let unix = files.map { ($0.path, $0.text.replacing("\r\n", with: "\n")) }
    marked = unix.map { ($0.0, FillInMark.lines(of: $0.1)) }.filter { !$0.1.isEmpty }
    ofYearBefore = unix.flatMap { path, text -> [String] in
      guard let yearBefore else { return [] }
      return text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
        .filter { $0.element.contains(String(yearBefore)) }.map { "\(path):\($0.offset + 1)" }
    }
  }
}
