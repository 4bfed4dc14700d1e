/// The name of an element or attribute, in lower case: its first eight bytes, which tell apart all that matter here.
struct MarkupName: Hashable, ExpressibleByStringLiteral {
  private let packed: UInt64

  /// The name that begins at `index`, which is then behind it; it ends at `end` at the latest.
  init(_ bytes: [UInt8], from index: inout Int, to end: Int) {
    var packed: UInt64 = 0
    let start = index
    while index < end, Self.belongs(bytes[index]) {
      if index - start < 8 { packed = packed << 8 | UInt64(bytes[index].lowercasedASCII) }
      index += 1
    }
    self.packed = packed
  }

  init(stringLiteral name: String) {
    packed = name.utf8.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }

  private static func belongs(_ byte: UInt8) -> Bool {
    // Letters, which is what nearly all are, at one look.
    if byte > UInt8(ascii: ">") { return true }
    return switch byte {
    case ...0x20, UInt8(ascii: "/"), UInt8(ascii: ">"), UInt8(ascii: "="), UInt8(ascii: "<"), UInt8(ascii: "\""),
      UInt8(ascii: "'"):
      false
    default: true
    }
  }

  // Made once: a literal that is compared with would be packed anew for each tag of each page.
  static let id: MarkupName = "id"
  static let script: MarkupName = "script"
  static let style: MarkupName = "style"
  static let sup: MarkupName = "sup"
  static let link: MarkupName = "a"
  static let srcset: MarkupName = "srcset"

  /// What a tag parts of the text around it.
  enum Breaking {
    case nothing
    case words
    case cells
    case blocks
  }

  /// What a tag of an element of this name parts.
  var breaking: Breaking {
    if Self.withinLines.contains(self) { return .nothing }
    if Self.cells.contains(self) { return .cells }
    return Self.betweenWords.contains(self) ? .words : .blocks
  }

  /// Whether an attribute of this name is for programs alone.
  var isForMachines: Bool { Self.machineAttributes.contains(self) }

  private static let withinLines: Set<MarkupName> = [
    "a", "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "mark",
    "q", "s", "samp", "small", "span", "strong", "sub", "sup", "textpath", "time", "tspan", "tt", "u", "var", "wbr",
  ]
  private static let cells: [MarkupName] = ["td", "th"]
  private static let betweenWords: Set<MarkupName> = ["br", "img", "input", "picture", "source"]
  private static let machineAttributes: Set<MarkupName> = [
    "class", "d", "href", "id", "points", "rel", "sizes", "src", "srcset", "style", "transform", "type", "viewbox",
    "xmlns",
  ]
}
