/// The place of a chapter among those of its report: numbers from the coarsest down, compared as numbers, so that `2` comes
/// before `2.1` and both before `10`.
package struct ChapterOrder: Sendable, Hashable, Comparable {
  /// At least one.
  package let numbers: [Int]

  init(_ numbers: [Int]) { self.numbers = numbers }

  /// As the front matter has it: `2`, `2.1`; nil for anything else.
  init?(written: String) {
    let parts = written.split(separator: ".", omittingEmptySubsequences: false)
    let numbers = parts.compactMap(Self.number)
    guard numbers.count == parts.count else { return nil }
    self.init(numbers)
  }

  /// As the name of a file begins: `02-ket-qua.md`, `02-1-chi-tieu.md`; nil where it begins otherwise, as `2b-….md`.
  init?(fileName: String) {
    let stem = PagePath.stem(of: fileName)
    let parts = stem.split(omittingEmptySubsequences: false) { "-_. ".contains($0) }
    let numbers = parts.prefix { Self.number($0) != nil }.compactMap(Self.number)
    guard !numbers.isEmpty else { return nil }
    self.init(numbers)
  }

  package static func < (left: ChapterOrder, right: ChapterOrder) -> Bool {
    left.numbers.lexicographicallyPrecedes(right.numbers)
  }

  private static func number(_ text: some StringProtocol) -> Int? {
    !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(text) : nil
  }
}

extension ChapterOrder: CustomStringConvertible {
  /// As a front matter writes it: `2.1`.
  package var description: String { numbers.map(String.init).joined(separator: ".") }
}
