import Diagnostics
import Yams

/// Refuses what must not reach the YAML parser: control characters, and aliases.
enum YAMLGuard {
  static func finding(in text: YAMLText) -> Diagnostic? {
    if let range = ControlCharacters.first(in: text.source.bytes[text.range]) {
      return .controlCharacter(
        text.source.bytes[range], at: text.source.location(atByte: range.lowerBound, length: range.count))
    }
    return aliasFinding(in: text)
  }

  /// Yams compares the keys of every mapping, with aliases in full: a few lines of nested aliases keep it busy for ever.
  /// So a text that could hold both anchors and aliases is first read without the aliases' asterisks.
  private static func aliasFinding(in text: YAMLText) -> Diagnostic? {
    let bytes = text.source.bytes[text.range]
    guard bytes.contains(UInt8(ascii: "*")), bytes.contains(UInt8(ascii: "&")) else { return nil }
    let tame = bytes.map { $0 == UInt8(ascii: "*") ? UInt8(ascii: "+") : $0 }
    do {
      let tree = try YAMLTree.build(String(decoding: tame, as: UTF8.self), in: text)
      return tree.anchorOffset.map { .anchorRefused(at: text.source.location(atByte: $0)) }
    } catch YamlError.duplicatedKeysInMapping(let keys, _) where keys.contains(where: { $0.hasPrefix("+") }) {
      return .anchorRefused(at: text.source.location(atByte: text.range.lowerBound))
    } catch {
      return YAMLMistake.finding(for: error, in: text)
    }
  }
}
