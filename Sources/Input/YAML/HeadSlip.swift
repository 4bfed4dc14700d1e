import Diagnostics
import Vietnamese

/// What typing makes of a line `key: value` so that YAML finds no key in it: told at that line, since YAML stumbles over a later one.
enum HeadSlip {
  /// The findings for every such line of a text that YAML cannot read as keys and values; none where something else is wrong.
  static func findings(in text: YAMLText) -> [Diagnostic] {
    HeadLine.lines(in: text.source, text.range).compactMap { line in
      guard let slip = slip(in: line) else { return nil }
      return .frontMatterSyntax(
        slip.message, help: slip.help,
        at: text.source.location(atByte: line.range.lowerBound + slip.offset, length: slip.length))
    }
  }

  private struct Slip {
    let message: Wording
    let help: Wording
    /// Bytes from the beginning of the line.
    var offset = 0
    let length: Int
  }

  private static func slip(in line: HeadLine) -> Slip? {
    let text = line.text
    if let match = text.prefixMatch(of: /[ \u{A0}\u{202F}]*\u{A0}[ \u{A0}\u{202F}]*/) {
      return Slip(
        message: Wording(
          vi: "Đầu dòng có dấu cách không ngắt <U+00A0>, không phải dấu cách thường",
          en: "The line begins with a no-break space <U+00A0>, which is no ordinary space"),
        help: Wording(
          vi: "Xóa khoảng trống ở đầu dòng rồi gõ lại bằng phím cách", en: "Delete the space and type it again"),
        length: match.output.utf8.count)
    }
    guard let match = text.prefixMatch(of: /([\p{L}_][\p{L}\p{M}\p{N}_ -]{0,40}?)(\s*)([:：=])/) else { return nil }
    let (key, sign) = (String(match.output.1), match.output.3)
    let rest = text[match.range.upperBound...]
    let value = rest.trimmed
    let corrected = "\(key): \(value)"
    if sign == "=" {
      guard !match.output.1.contains(" "), !value.isEmpty else { return nil }
      return Slip(
        message: Wording(
          vi: "Dòng này viết theo dạng TOML, với dấu bằng", en: "This line is TOML, with an equals sign"),
        help: Wording(vi: "Viết lại: \(corrected)", en: "Write: \(corrected)"), length: line.range.count)
    }
    if sign == "：" {
      return Slip(
        message: Wording(
          vi: "Sau “\(key)” là dấu hai chấm toàn khổ “：”, không phải dấu “:”",
          en: "Behind “\(key)” stands the full-width colon “：”, which is not “:”"),
        help: Wording(vi: "Viết lại: \(corrected)", en: "Write: \(corrected)"), length: line.range.count)
    }
    guard match.output.2.isEmpty, let next = rest.unicodeScalars.first, !key.contains(" ") || next == "\u{A0}" else {
      return nil
    }
    if next == "\u{A0}" || next == "\u{202F}" {
      let shown = next == "\u{A0}" ? "<U+00A0>" : "<U+202F>"
      return Slip(
        message: Wording(
          vi: "Sau dấu hai chấm là dấu cách không ngắt \(shown), không phải dấu cách thường",
          en: "Behind the colon stands a no-break space \(shown), which is no ordinary space"),
        help: Wording(
          vi: "Xóa khoảng trống sau dấu hai chấm rồi gõ lại bằng phím cách: \(corrected)",
          en: "Delete the space behind the colon and type it again: \(corrected)"),
        offset: text[..<match.range.upperBound].utf8.count, length: String(next).utf8.count)
    }
    // `http://…` on a line of its own is no key.
    guard !next.properties.isWhitespace, !rest.hasPrefix("//") else { return nil }
    return Slip(
      message: Wording(
        vi: "Sau “\(key):” thiếu một dấu cách", en: "A space is missing behind “\(key):”"),
      help: Wording(vi: "Viết lại: \(corrected)", en: "Write: \(corrected)"), length: key.utf8.count + 1)
  }
}
