/// A form that another program understands and this one shows as it stands.
struct ForeignMark {
  enum Kind {
    /// `{% … %}`
    case templateTag
    /// `{: .x}`, `{.x}`, `{target=…}`
    case attributes
    /// `[TOC]`
    case contents
    /// `[[page|words]]`
    case wikiLink(page: String, words: String)
    /// `!!! note`, `:::note`, with the kind of note that stands for it here.
    case note(NoteKind)
    /// `:::name` of another name, or the line that ends one.
    case container
    /// `=== "Tab"`
    case tab
    /// `==words==`
    case highlight(String)
    /// `H~2~O`
    case lowered(String)
    /// `m^2^`
    case raised(String)
    /// `\newpage`
    case command
  }

  let kind: Kind
  /// What is shown.
  let written: String
  /// The stretch of the text that it takes.
  let range: Range<Int>
  /// Whose form it is.
  let program: String

  init(_ kind: Kind, in text: [UInt8], _ range: Range<Int>, of program: String) {
    self.kind = kind
    self.range = range
    self.program = program
    written = String(decoding: text[range], as: UTF8.self).shortenedMiddle
  }
}

// MARK: Where they stand

extension ForeignMark {
  /// Bytes that such a form holds at most: what is longer is none, and thousands of unclosed ones cost a short search each.
  private static let longest = 500

  /// Those between square brackets.
  static func bracketed(in text: [UInt8]) -> [ForeignMark] {
    var marks: [ForeignMark] = []
    var index = 0
    while let open = text[index...].firstIndex(of: UInt8(ascii: "[")) {
      index = open + 1
      let isDouble = index < text.count && text[index] == UInt8(ascii: "[")
      let begin = open + (isDouble ? 2 : 1)
      let inner = text[begin...].prefix(longest).prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "[") }
      guard inner.endIndex < text.count, text[inner.endIndex] == UInt8(ascii: "]") else { continue }
      let (close, name) = (inner.endIndex, String(decoding: inner, as: UTF8.self))
      if ["toc", "_toc_"].contains(name.lowercased()) {
        let end = isDouble && close + 1 < text.count && text[close + 1] == UInt8(ascii: "]") ? close + 2 : close + 1
        marks.append(ForeignMark(.contents, in: text, open..<end, of: "Python-Markdown, GitLab"))
        index = end
      } else if isDouble, name.first?.isLetterOrNumber == true, close + 1 < text.count,
        text[close + 1] == UInt8(ascii: "]")
      {
        let parts = name.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let words = parts.last ?? name
        marks.append(
          ForeignMark(.wikiLink(page: parts[0], words: words), in: text, open..<(close + 2), of: "Obsidian, MediaWiki"))
        index = close + 2
      }
    }
    return marks
  }

  /// What stands between `{` at an offset and its `}`; nil where it is no such form.
  static func braced(in text: [UInt8], at open: Int) -> ForeignMark? {
    let behind = open + 1
    guard behind < text.count else { return nil }
    let inside = text[behind...].prefix(longest).prefix { $0 != UInt8(ascii: "{") }
    if text[behind] == UInt8(ascii: "%") {
      let close = inside.indices.dropFirst().first {
        text[$0] == UInt8(ascii: "%") && $0 + 1 < text.count && text[$0 + 1] == UInt8(ascii: "}")
      }
      return close.map { ForeignMark(.templateTag, in: text, open..<($0 + 2), of: "Jekyll, Zola") }
    }
    guard let close = inside.firstIndex(of: UInt8(ascii: "}")) else { return nil }
    let inner = String(decoding: text[behind..<close], as: UTF8.self)
    guard isAttributes(inner) else { return nil }
    return ForeignMark(.attributes, in: text, open..<(close + 1), of: "kramdown, Pandoc")
  }

  /// A form that a line begins with.
  static func beginning(_ text: [UInt8]) -> ForeignMark? {
    let line = String(decoding: text, as: UTF8.self)
    let name = line.drop { "!?:+ {.".contains($0) }.prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
    if line.hasPrefix(":::") {
      let kind = NoteKind.ofForeign(String(name)).map(Kind.note) ?? .container
      return ForeignMark(kind, in: text, 0..<text.count, of: "Docusaurus, VitePress, Pandoc")
    }
    let isNote = ["!!! ", "??? ", "???+ "].contains { line.hasPrefix($0) }
    if isNote, !name.isEmpty, name.allSatisfy(\.isLowercase) {
      return ForeignMark(.note(NoteKind.ofForeign(String(name)) ?? .note), in: text, 0..<text.count, of: "MkDocs")
    }
    if line.hasPrefix("=== \"") { return ForeignMark(.tab, in: text, 0..<text.count, of: "MkDocs") }
    let commands = ["\\newpage", "\\pagebreak", "\\clearpage", "\\tableofcontents"]
    if commands.contains(line) { return ForeignMark(.command, in: text, 0..<text.count, of: "LaTeX, Pandoc") }
    return nil
  }

  /// `.x`, `#x`, `x=…`, one or several, behind a colon or not.
  private static func isAttributes(_ inner: String) -> Bool {
    if inner.lowercased() == ":toc" { return true }
    let isMarked = inner.hasPrefix(":")
    let parts = inner.drop { $0 == ":" }.split(separator: " ")
    guard !parts.isEmpty, let first = parts.first else { return false }
    func isName(_ text: Substring) -> Bool {
      text.first.map { $0.isLetter || $0 == "_" } == true
        && text.allSatisfy { $0.isLetter || $0.isNumber || "-_:".contains($0) }
    }
    func isAttribute(_ part: Substring) -> Bool {
      if part.hasPrefix(".") || part.hasPrefix("#") { return isName(part.dropFirst()) }
      guard let sign = part.firstIndex(of: "=") else { return false }
      return isName(part[..<sign]) && part[sign...].count > 1
    }
    return isAttribute(first) || isMarked && isName(first)
  }
}

extension NoteKind {
  /// The kind that stands for a note of another program; nil where its name is of no note.
  fileprivate static func ofForeign(_ name: String) -> NoteKind? {
    switch name.lowercased() {
    case "note", "info", "abstract", "details", "callout", "admonition": .note
    case "tip", "hint", "success": .tip
    case "important": .important
    case "caution", "attention": .attention
    case "warning", "danger", "error", "failure": .warning
    default: nil
    }
  }
}
