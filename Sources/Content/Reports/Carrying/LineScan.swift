import Vietnamese

/// Takes a line apart into words, numbers with all that is written together with them, and the signs between.
struct LineScan {
  struct Token {
    enum Kind { case word, number, other }
    let kind: Kind
    let text: String
  }

  /// What has not been taken yet.
  private(set) var rest: Substring
  /// The words before the token that was taken last, in lower case, from the last sign that parts them from it.
  private(set) var words: [String] = []
  private var pending: String?

  /// What stands before the token that was taken last.
  private(set) var before: Substring = ""
  private let line: String

  init(_ line: String) {
    self.line = line
    rest = Substring(line)
  }

  mutating func next() -> Token? {
    if let word = pending { words.append(word) }
    pending = nil
    before = line[..<rest.startIndex]
    guard let first = rest.first else { return nil }
    if first.isNumber, first.isASCII { return number() }
    if first.isLetter { return word() }
    rest.removeFirst()
    // Marks of emphasis and blanks part no words.
    if !first.isBlank, first != "*", first != "_" { words = [] }
    return Token(kind: .other, text: String(first))
  }

  /// Letters, and the digits and strokes that are written together with them: `A4`, `NQ/TW`, `K62`.
  private mutating func word() -> Token {
    let text = run(joinedBy: "-/")
    pending = text.nfc.lowercased()
    let isWord = text.allSatisfy(\.isLetter)
    return Token(kind: isWord ? .word : .other, text: text)
  }

  /// Digits and what is written together with them, groups of three digits behind blanks, a sign of percent.
  private mutating func number() -> Token {
    var text = run(joinedBy: ".,:/-–")
    while let match = rest.prefixMatch(of: /[ \u{A0}][0-9]{3}(?![0-9A-Za-z])/),
      text.prefixMatch(of: /[0-9]{1,3}([ \u{A0}][0-9]{3})*$/) != nil
    {
      text += match.output
      rest = rest[match.range.upperBound...]
    }
    if let match = rest.prefixMatch(of: /[ \u{A0}]?[%‰]/) {
      text += match.output
      rest = rest[match.range.upperBound...]
    }
    return Token(kind: .number, text: text)
  }

  /// Letters and digits, and each of some signs that is followed by another one.
  private mutating func run(joinedBy joints: String) -> String {
    var end = rest.startIndex
    while end < rest.endIndex {
      let character = rest[end]
      let next = rest.index(after: end)
      let isJoint = joints.contains(character) && next < rest.endIndex && rest[next].isPartOfWord
      guard character.isPartOfWord || isJoint else { break }
      end = next
    }
    defer { rest = rest[end...] }
    return String(rest[..<end])
  }
}

extension Character {
  fileprivate var isPartOfWord: Bool { isLetter || isNumber && isASCII }
}
