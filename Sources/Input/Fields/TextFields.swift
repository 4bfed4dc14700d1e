import Diagnostics
import Vietnamese

extension FieldKey where Value == String {
  /// One line of text, in NFC, each run of spaces and line ends one space.
  package static func text(_ name: String, required: Bool = false, sample: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .text, required: required, sample: sample, doc) { field, node, reader in
      reader.text(field, node)
    }
  }

  /// The path of a file below `content/`.
  package static func path(_ name: String, sample: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .path, sample: sample, doc) { field, node, reader in
      reader.text(field, node)
    }
  }

  /// A language tag of BCP 47, in the form `vi` or `en-GB`.
  package static func language(_ name: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .language, sample: "vi", doc) { field, node, reader in reader.languageTag(field, node) }
  }

  /// An address with the scheme http or https and a host, without spaces.
  package static func website(_ name: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .website, sample: "https://example.org/", doc) { field, node, reader in
      reader.webAddress(field, node)
    }
  }
}

extension FieldKey where Value == String {
  /// An address of electronic mail and nothing else: it becomes a link to write to.
  package static func email(_ name: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .email, sample: "a@example.org", doc) { field, node, reader in
      reader.mailAddress(field, node)
    }
  }
}

extension FieldKey where Value == [String] {
  /// A list of lines of text.
  package static func texts(_ name: String, sample: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .texts, sample: sample, doc) { field, node, reader in
      reader.texts(field, node)
    }
  }
}

extension FieldReader {
  /// The text of a scalar, or nil after reporting what is wrong.
  package mutating func text(_ field: Field, _ node: YAMLNode, required: Wording? = nil) -> String? {
    guard let written = node.scalar else {
      report(
        .wrongType(
          field.name, required: required ?? field.type.wording, found: node.found,
          help: Wording(
            vi: "Nếu dấu ngoặc là chữ của giá trị, đặt cả giá trị trong dấu nháy kép",
            en: "If the brackets are part of the value, put it in double quotes"), at: location(of: node)))
      return nil
    }
    let bytes = Array(written.utf8)
    if let range = ControlCharacters.first(in: bytes[...]) {
      report(.controlCharacter(bytes[range], at: source.location(atByte: node.offset, from: node.line)))
      return nil
    }
    return written.nfc.onOneLine
  }

  /// A language tag of BCP 47, or nil after a report.
  mutating func languageTag(_ field: Field, _ node: YAMLNode) -> String? {
    guard let text = text(field, node) else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    let isTag = parts.enumerated().allSatisfy { index, part in
      part.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A || index > 0 && $0 >= 0x30 && $0 <= 0x39 }
        && (index == 0 ? 2...3 : 1...8).contains(part.utf8.count)
    }
    if !isTag { reportType(field, node) }
    return isTag ? text : nil
  }

  /// An address on the web, or nil after a report.
  mutating func webAddress(_ field: Field, _ node: YAMLNode) -> String? {
    guard let text = text(field, node) else { return nil }
    if !WebAddress.isWebAddress(text) { reportType(field, node) }
    return WebAddress.isWebAddress(text) ? text : nil
  }

  /// An address of electronic mail, or nil after a report.
  mutating func mailAddress(_ field: Field, _ node: YAMLNode) -> String? {
    guard let text = text(field, node) else { return nil }
    if !MailAddress.isMailAddress(text) { reportType(field, node) }
    return MailAddress.isMailAddress(text) ? text : nil
  }

  /// A list of lines of text, or nil after a report.
  mutating func texts(_ field: Field, _ node: YAMLNode) -> [String]? {
    guard case .sequence(let items) = node.content else {
      let items = (node.scalar ?? "").nfc.split(separator: ",").map { YAMLQuoting.scalar($0.trimmed) }
      let list = "[\(items.joined(separator: ", "))]"
      let help = Wording(
        vi: "Viết thành danh sách: \(field.name): \(list)", en: "Write a list: \(field.name): \(list)")
      reportType(field, node, help: node.scalar == nil ? nil : help)
      return nil
    }
    return items.compactMap { item in
      if item.isEmpty { reportType(field, item) }
      return item.isEmpty ? nil : text(field, item, required: FieldType.text.wording)
    }
  }
}
