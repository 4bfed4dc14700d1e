/// Finds the tags of a template.
struct Tokenizer {
  /// A tag that never ends, at this byte.
  struct UnclosedTag: Error {
    let offset: Int
  }

  private let bytes: [UInt8]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Every tag, in order.
  func tags() throws(UnclosedTag) -> [MustacheTag] {
    var tags: [MustacheTag] = []
    var index = 0
    while let start = find("{{", from: index) {
      let tag = try tag(at: start)
      tags.append(tag)
      index = tag.range.upperBound
    }
    return tags
  }

  private func tag(at start: Int) throws(UnclosedTag) -> MustacheTag {
    let isTriple = start + 2 < bytes.count && bytes[start + 2] == UInt8(ascii: "{")
    let closing = isTriple ? "}}}" : "}}"
    guard let end = find(closing, from: start + closing.utf8.count) else { throw UnclosedTag(offset: start) }
    let range = start..<end + closing.utf8.count
    let inner = Substring(decoding: bytes[start + closing.utf8.count..<end], as: UTF8.self)
    if isTriple { return MustacheTag(name: inner, sort: .unescaped, range: range) }
    let rest = inner.dropFirst()
    return switch inner.first {
    case "#": MustacheTag(name: rest, sort: .section, range: range)
    case "^": MustacheTag(name: rest, sort: .inverted, range: range)
    case "/": MustacheTag(name: rest, sort: .close, range: range)
    case "&": MustacheTag(name: rest, sort: .unescaped, range: range)
    case ">": MustacheTag(name: rest, sort: .partial, range: range)
    case "<": MustacheTag(name: rest, sort: .parent, range: range)
    case "$": MustacheTag(name: rest, sort: .block, range: range)
    case "!": MustacheTag(sort: .comment, name: "", range: range)
    case "=", "%": MustacheTag(sort: .foreign, name: String(inner), range: range)
    default: MustacheTag(name: inner, sort: .variable, range: range)
    }
  }

  private func find(_ text: String, from start: Int) -> Int? {
    let wanted = Array(text.utf8)
    var index = start
    while index + wanted.count <= bytes.count {
      if bytes[index] == wanted[0], bytes[index..<index + wanted.count].elementsEqual(wanted) { return index }
      index += 1
    }
    return nil
  }
}

extension MustacheTag {
  /// A tag with a name; one whose name our check cannot follow is `foreign`.
  fileprivate init(name: Substring, sort: Sort, range: Range<Int>) {
    let name = name.drop { $0 == " " || $0 == "\t" }
    let end = name.lastIndex { $0 != " " && $0 != "\t" }.map(name.index(after:)) ?? name.startIndex
    let trimmed = String(name[..<end])
    let isPath = sort == .partial || sort == .parent || sort == .close
    let parts = trimmed.split(separator: isPath && trimmed.contains("/") ? "/" : ".", omittingEmptySubsequences: false)
    let isPlain = parts.allSatisfy { part in
      !part.isEmpty && part.utf8.allSatisfy { $0.isWordByte || (isPath && $0 == UInt8(ascii: "-")) }
    }
    self.init(sort: isPlain ? sort : .foreign, name: trimmed, range: range)
  }
}

extension UInt8 {
  fileprivate var isWordByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
