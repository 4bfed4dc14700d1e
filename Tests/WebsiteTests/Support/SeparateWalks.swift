import Vietnamese

@testable import Website

/// A page gone over once for each question, which the one walk is held against.
enum SeparateWalks {
  /// The ids of a page whose attributes stand in double quotes and whose `<` are all of tags.
  static func ids(_ html: [UInt8]) -> [String] {
    var ids: [String] = []
    var index = 0
    while index < html.count {
      guard html[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      while index < html.count, html[index] != UInt8(ascii: ">") {
        guard html[index] == UInt8(ascii: "\"") else {
          index += 1
          continue
        }
        let end = html[(index + 1)...].firstIndex(of: UInt8(ascii: "\"")) ?? html.count
        if html[..<index].suffix(4).elementsEqual(" id=".utf8) {
          ids.append(String(decoding: html[(index + 1)..<end], as: UTF8.self))
        }
        index = min(end + 1, html.count)
      }
    }
    return ids.sorted()
  }

  /// The values of the attributes that name files, those in scripts, style sheets and comments left out.
  static func links(_ html: String) -> [String] {
    var rest = html[...]
    for (open, close) in [("<!--", "-->"), ("<script>", "</script"), ("<style>", "</style")] {
      while let start = rest.firstRange(of: open) {
        let end = rest[start.upperBound...].firstRange(of: close)?.upperBound ?? rest.endIndex
        rest = (rest[..<start.lowerBound] + rest[end...])[...]
      }
    }
    return rest.matches(of: /<[a-z][^<>"]*(?:"[^"]*"[^<>"]*)*(?:"[^"]*|>)?/).flatMap { tag in
      tag.output.matches(of: /[\s](href|src|srcset)="([^"]*)/).flatMap { attribute -> [String] in
        let value = String(attribute.output.2)
        guard attribute.output.1 == "srcset" else { return [value] }
        return value.split(separator: ",").compactMap { $0.split(separator: " ").first.map(String.init) }
      }
    }
  }

  /// What a reader reads, tag by tag.
  static func text(_ bytes: [UInt8]) -> [UInt64] {
    var (text, asides) = (SyllableRow(), SyllableRow())
    var index = 0
    func starts(_ sign: String) -> Bool { bytes[index...].starts(with: sign.utf8) }
    func skip(past sign: String) -> Int {
      while index < bytes.count, !starts(sign) { index += 1 }
      defer { index = min(index + sign.utf8.count, bytes.count) }
      return index
    }
    func value() -> Range<Int> {
      guard index < bytes.count else { return index..<index }
      let quote = bytes[index]
      guard quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let start = index
        while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: ">") { index += 1 }
        return start..<index
      }
      let start = index + 1
      let end = bytes[start...].firstIndex(of: quote) ?? bytes.count
      index = min(end + 1, bytes.count)
      return start..<end
    }
    func read(_ range: Range<Int>, into row: inout SyllableRow) {
      var index = range.lowerBound
      while index < range.upperBound {
        let (scalar, length) =
          bytes[index] == UInt8(ascii: "&")
          ? CharacterReference.read(bytes, at: index) : UTF8Reading.scalar(in: bytes, at: index)
        row.read(scalar)
        index += length
      }
    }
    func readAttributes() {
      while index < bytes.count, bytes[index] != UInt8(ascii: ">") {
        guard bytes[index] > 0x20, bytes[index] != UInt8(ascii: "/") else {
          index += 1
          continue
        }
        let before = index
        let name = MarkupName(bytes, from: &index, to: bytes.count)
        if index == before { index += 1 }
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { continue }
        index += 1
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let value = value()
        let isWord = bytes[value].allSatisfy { (0x61...0x7A).contains($0) || $0 == UInt8(ascii: "-") }
        guard !name.isForMachines, !isWord else { continue }
        asides.endBlock()
        read(value, into: &asides)
        asides.endBlock()
      }
      index = min(index + 1, bytes.count)
    }
    while index < bytes.count {
      let next = index + 1 < bytes.count ? bytes[index + 1] : 0
      switch (bytes[index], next) {
      case (UInt8(ascii: "<"), UInt8(ascii: "!")):
        text.endBlock()
        if starts("<!--") { index += 4 } else { _ = skip(past: ">") }
      case (UInt8(ascii: "<"), UInt8(ascii: "/")), (UInt8(ascii: "<"), 0x41...0x5A), (UInt8(ascii: "<"), 0x61...0x7A):
        let isOpening = next != UInt8(ascii: "/")
        index += isOpening ? 1 : 2
        let name = MarkupName(bytes, from: &index, to: bytes.count)
        readAttributes()
        switch name.breaking {
        case .nothing: break
        case .words: text.read(" ")
        case .cells: text.read("\t")
        case .blocks: text.endBlock()
        }
        guard isOpening else { continue }
        if name == "style" { _ = skip(past: "</style") }
        if name == "sup", starts("<a ") { _ = skip(past: "</sup") }
        guard name == "script" else { continue }
        let start = index
        let end = skip(past: "</script")
        asides.endBlock()
        CodeReading.read(bytes, start..<end, into: &asides)
        asides.endBlock()
      default:
        let start = index
        index += 1
        while index < bytes.count, bytes[index] != UInt8(ascii: "<") { index += 1 }
        read(start..<index, into: &text)
      }
    }
    text.endBlock()
    asides.endBlock()
    text.append(asides)
    return text.numbers
  }
}
