/// What stands where somebody must still write or look at something: in a report that is started for them, behind each number
/// that was typed for the year before. A report that is signed or issued may not hold it.
enum FillInMark {
  static let text = "[?]"

  /// The lines of a text that hold it, counted from 1.
  static func lines(of text: String) -> [Int] {
    text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
      .filter { $0.element.contains(Self.text) }.map { $0.offset + 1 }
  }
}
