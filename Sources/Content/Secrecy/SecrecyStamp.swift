import Vietnamese

/// The stamp of a secret document (Luật Bảo vệ bí mật nhà nước 117/2025/QH15): `MẬT`, `TỐI MẬT` or `TUYỆT MẬT`, however it is
/// written, and the field that says how secret a document is.
///
/// The words alone are no stamp: `bí mật`, `bảo mật`, `MẬT ĐỘ DÂN CƯ`, a sentence that lists the three levels.
package enum SecrecyStamp {
  /// Whether a text is stamped: plain text, as it was taken out of a page, a Word file or a PDF.
  package static func isStamped(text: String) -> Bool {
    !places(in: text).isEmpty
  }

  /// Where the stamps of a plain text stand, as offsets in the UTF-8 of the text in NFC.
  package static func places(in text: String) -> [Range<Int>] {
    let text = text.nfc
    guard mayStand(in: text.utf8) else { return [] }
    let lines = SecrecyWords.lines(of: text)
    // Letters that stand below each other make one word, too.
    let all = lines.flatMap(\.words)
    if lines.count > 1, let first = all.first, let last = all.last, level(ofCapitals: all[...]) != nil {
      return [first.range.lowerBound..<last.range.upperBound]
    }
    return lines.indices.compactMap { index in
      isSplitCompound(lines, at: index) ? nil : stamp(in: lines[index])
    }
  }

  /// Whether a text is one of the levels and nothing else, in small letters or capitals: what stands in the cell of a table
  /// under `Độ mật`.
  package static func isLevel(_ text: String) -> Bool {
    guard let line = SecrecyWords.lines(of: text.nfc).first, !line.words.isEmpty else { return false }
    return levels.contains(line.words.map(\.letters).joined().uppercased())
  }

  /// Whether a text is the name of the field that holds the level: `Độ mật`, `Mức độ mật`.
  package static func isField(_ text: String) -> Bool {
    guard let line = SecrecyWords.lines(of: text.nfc).first else { return false }
    let words = line.words.map { $0.letters.lowercased() }
    return words.suffix(2) == ["độ", "mật"] && words.dropLast(2).allSatisfy(fieldBeginnings.contains)
  }

  /// The letters of each level.
  private static let levels: Set<String> = ["MẬT", "TỐIMẬT", "TUYỆTMẬT"]
  /// As they are typed without marks; `MAT` alone is too many other words.
  private static let bareLevels: Set<String> = ["TOIMAT", "TUYETMAT"]
  private static let fieldBeginnings: Set<String> = ["dấu", "chỉ", "mức", "cấp"]
  /// More words than these beside a stamp make a sentence, which tells of stamps.
  private static let longestRest = 8

  /// Whether a stamp can be in some bytes at all: few texts hold the letter, taken apart or as an entity.
  package static func mayStand(in bytes: some Collection<UInt8>) -> Bool {
    var last: UInt64 = 0
    for byte in bytes {
      last = last << 8 | UInt64(byte)
      switch byte {
      // Ậ, and ậ behind an m.
      case 0xAC where last & 0xFF_FFFF == 0xE1_BAAC: return true
      case 0xAD where last & 0xFF_FFFF == 0xE1_BAAD && (last >> 24 & 0xFF | 0x20) == UInt64(UInt8(ascii: "m")):
        return true
      // The hat and the dot as marks of their own.
      case 0x82 where last & 0xFFFF == 0xCC82, 0xA3 where last & 0xFFFF == 0xCCA3: return true
      case UInt8(ascii: "&"): return true
      case UInt8(ascii: "T") where last & 0xFF_FFFF == 0x4D_4154 || last & 0xFF_FFFF_FFFF == 0x4D_2041_2054: return true
      default: break
      }
    }
    return false
  }

  /// Which level the letters of some words make; nil unless all are capitals.
  private static func level(ofCapitals words: ArraySlice<SecrecyWords.Word>) -> String? {
    guard !words.isEmpty, words.count <= 8, words.allSatisfy(\.isCapitals) else { return nil }
    let letters = words.map(\.letters).joined()
    return levels.contains(letters) || bareLevels.contains(letters) ? letters : nil
  }

  private static func stamp(in line: SecrecyWords.Line) -> Range<Int>? {
    let words = line.words
    guard let first = words.first, let last = words.last else { return nil }
    if level(ofCapitals: words[...]) != nil { return first.range.lowerBound..<last.range.upperBound }
    // A line that names several levels explains them, unless one of them stands apart before the rest.
    let others = named(in: words).count - 1
    guard others < 2 else { return nil }
    return field(in: words, isApart: others > 0) ?? segment(in: line, isApart: others > 0)
  }

  /// A stamp between marks that divide a line: `TỐI MẬT - Bản số: 01`.
  private static func segment(in line: SecrecyWords.Line, isApart: Bool) -> Range<Int>? {
    for segment in line.segments where level(ofCapitals: line.words[segment]) != nil {
      let isFirst = segment.lowerBound == 0 && line.words[segment.upperBound - 1].gap.isBreak
      let isShort = !isApart && line.words.count - segment.count <= longestRest
      guard isFirst || isShort, !line.isQuoted(segment) else { continue }
      return line.words[segment.lowerBound].range.lowerBound..<line.words[segment.upperBound - 1].range.upperBound
    }
    return nil
  }

  /// `Độ mật: Tối mật`, at the beginning of a line or behind a mark that divides it.
  private static func field(in words: [SecrecyWords.Word], isApart: Bool) -> Range<Int>? {
    let small = words.map { $0.letters.lowercased() }
    for index in small.indices.dropFirst() where small[index] == "mật" && small[index - 1] == "độ" {
      var start = index - 1
      while start > 0, fieldBeginnings.contains(small[start - 1]) { start -= 1 }
      guard start == 0 || words[start - 1].gap.divides else { continue }
      var value = index + 1
      if value < words.count, small[value] == "của" { value += 3 }
      guard value < words.count, words[value - 1].gap.divides || words[value].isCapitalised else { continue }
      for length in [1, 2] where value + length <= words.count {
        let letters = small[value..<value + length].joined().uppercased()
        let end = words[value + length - 1]
        let isList = isApart && end.gap.text.contains { ",/".contains($0) }
        if levels.contains(letters), value + length == words.count || end.gap.divides, !isList {
          return words[start].range.lowerBound..<end.range.upperBound
        }
      }
    }
    return nil
  }

  /// The levels that a line names, whatever their case.
  private static func named(in words: [SecrecyWords.Word]) -> Set<String> {
    let small = words.map { $0.letters.lowercased() }
    return Set(
      small.indices.compactMap { index -> String? in
        guard small[index] == "mật" else { return nil }
        let before = index > 0 ? small[index - 1] : ""
        if before == "tối" || before == "tuyệt" { return before }
        let after = index + 1 < small.count && !words[index].gap.divides ? small[index + 1] : ""
        return compoundBeginnings.contains(before) || compoundEnds.contains(after) ? nil : "mật"
      })
  }

  /// Words that with `mật` behind them mean something else, and words that do so behind it.
  private static let compoundBeginnings: Set<String> = ["bí", "bảo", "cơ", "thân", "độ", "chi", "nghiêm"]
  private static let compoundEnds: Set<String> = [
    "độ", "ong", "mã", "khẩu", "thiết", "vụ", "ước", "danh", "thám", "thư",
  ]

  /// Whether a line that looks like a stamp is half of a compound which the line break divides: `CÔNG TÁC BẢO`, `MẬT`.
  private static func isSplitCompound(_ lines: [SecrecyWords.Line], at index: Int) -> Bool {
    guard lines[index].words.map(\.letters) == ["MẬT"] else { return false }
    let before = index > 0 ? lines[index - 1].words.last : nil
    let after = index + 1 < lines.count ? lines[index + 1].words.first : nil
    return before.map { !$0.gap.divides && compoundBeginnings.contains($0.letters.lowercased()) } ?? false
      || after.map { !lines[index].words[0].gap.divides && compoundEnds.contains($0.letters.lowercased()) } ?? false
  }
}
