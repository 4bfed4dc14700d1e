import Diagnostics
import Yams

/// Says in plain words what libyaml could not read.
enum YAMLMistake {
  /// The finding for what Yams threw, at the place where a person would look for the mistake.
  static func finding(for error: any Error, in text: YAMLText) -> Diagnostic {
    switch error {
    case YamlError.scanner(let context, let problem, let mark, _),
      YamlError.parser(let context, let problem, let mark, _),
      YamlError.composer(let context, let problem, let mark, _):
      let explanation = YAMLExplanation.of(problem, context: context?.text ?? "")
      let place = explanation.pointsAtContext ? context?.mark ?? mark : mark
      return .frontMatterSyntax(explanation.message, help: explanation.help, at: location(of: place, in: text))
    case YamlError.duplicatedKeysInMapping(let keys, let context):
      return duplicate(keys.first ?? "", first: context.mark, in: text)
    default:
      let explanation = YAMLExplanation.other
      return .frontMatterSyntax(
        explanation.message, help: explanation.help, at: text.source.location(atByte: text.range.lowerBound))
    }
  }

  private static func location(of mark: Mark, in text: YAMLText) -> Location {
    var cursor = MarkCursor(text)
    return text.source.location(atByte: cursor.offset(of: mark))
  }

  /// Yams tells where a key stands first; the one to mend is the next of that name.
  private static func duplicate(_ key: String, first mark: Mark, in text: YAMLText) -> Diagnostic {
    var cursor = MarkCursor(text)
    let first = cursor.offset(of: mark)
    let firstLine = text.source.location(atByte: first).place?.line ?? 1
    let second = nextKey(key, after: first, in: text) ?? first
    return .duplicateKey(
      key, firstLine: firstLine, at: text.source.location(atByte: second, length: key.utf8.count))
  }

  private static func nextKey(_ key: String, after first: Int, in text: YAMLText) -> Int? {
    let bytes = text.source.bytes
    let name = Array(key.utf8)
    var index = first + name.count
    while index + name.count <= text.range.upperBound {
      if bytes[index..<index + name.count].elementsEqual(name), startsKey(index, in: text) {
        let rest = bytes[(index + name.count)..<text.range.upperBound].drop { $0 == 0x20 || $0 == 0x22 || $0 == 0x27 }
        if rest.first == UInt8(ascii: ":") { return index }
      }
      index += 1
    }
    return nil
  }

  /// Whether only space, quotes, a dash or an opening bracket stand between the byte and the start of its line or entry.
  private static func startsKey(_ index: Int, in text: YAMLText) -> Bool {
    let before = text.source.bytes[text.range.lowerBound..<index].last { $0 != 0x20 && $0 != 0x22 && $0 != 0x27 }
    switch before {
    case nil, 0x0A, 0x0D, UInt8(ascii: "{"), UInt8(ascii: ","), UInt8(ascii: "-"): return true
    default: return false
    }
  }
}
