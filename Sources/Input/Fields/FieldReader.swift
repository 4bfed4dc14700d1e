import Diagnostics
import Vietnamese

/// Reads the keys of one mapping by their declared types and gathers what is wrong with them.
package struct FieldReader {
  package let source: SourceText
  /// The mapping as it was written.
  package private(set) var written: [YAMLNode.Entry] = []
  /// The list or group that the mapping is an item of: `posts`; nil for the front matter itself.
  package let container: String?
  package private(set) var diagnostics: [Diagnostic] = []
  /// The entries, those of groups under their dotted names: `members.total`.
  private var entries: [(name: String, key: YAMLNode, value: YAMLNode)] = []
  private let startOffset: Int
  /// The keys that may stand in the mapping.
  let declared: [Field]

  /// Takes the entries of a mapping, and reports those that are not declared or stand twice.
  package init(
    _ source: SourceText, _ mapping: [YAMLNode.Entry], start: Int, declared: [Field], container: String? = nil
  ) {
    self.source = source
    self.declared = declared
    self.container = container
    startOffset = start
    entries.reserveCapacity(mapping.count)
    written = mapping
    for entry in mapping { add(entry, declared: declared, group: nil) }
  }

  private mutating func add(_ entry: YAMLNode.Entry, declared: [Field], group: String?) {
    let written = entry.key.scalar ?? ""
    let name = group.map { "\($0).\(written)" } ?? written
    if declared.contains(where: { $0.name == name }) {
      if let first = entries.first(where: { $0.name == name }) {
        report(.duplicateKey(name, firstLine: first.key.line.number, at: location(of: entry.key)))
      } else {
        entries.append((name, entry.key, entry.value))
      }
    } else if group == nil, declared.contains(where: { $0.name.hasPrefix(written + ".") }) {
      addGroup(entry, named: written, declared: declared)
    } else {
      let siblings = declared.map(\.name).compactMap { name in
        guard let group else { return name as String? }
        return name.hasPrefix(group + ".") ? String(name.dropFirst(group.count + 1)) : nil
      }
      let beside = group == nil ? self.written.compactMap(\.key.scalar) : []
      report(
        foreignKey(entry, known: siblings, written: beside, isWhole: group == nil && container == nil)
          ?? .unknownKey(written.nfc, at: location(of: entry.key), known: siblings))
    }
  }

  private mutating func addGroup(_ entry: YAMLNode.Entry, named group: String, declared: [Field]) {
    guard let inner = entry.value.entries else {
      let members = declared.filter { $0.name.hasPrefix(group + ".") }
      let names = members.map(\.name).joined(separator: ", ")
      report(
        .wrongType(
          group, required: Wording(vi: "nhóm mục \(names)", en: "a group of the keys \(names)"),
          found: entry.value.found,
          at: location(of: entry.value.isEmpty ? entry.key : entry.value)))
      return
    }
    for innerEntry in inner { add(innerEntry, declared: declared, group: group) }
  }

  /// The value of a key; nil where it is absent or cannot be read, and the latter is reported. So is a required key that
  /// is absent.
  package subscript<Value>(key: FieldKey<Value>) -> Value? {
    mutating get {
      let field = key.field
      guard let entry = entries.first(where: { $0.name == field.name }) else {
        if field.isRequired {
          report(.missingField(field.name, within: container, sample: field.sample, at: start))
        }
        return nil
      }
      if entry.value.isEmpty {
        // What decides whether and for whom a page is published says so, or is not there: `draft:` alone would publish it.
        if field.isRequired || field.visibility == .internal {
          report(.emptyField(field.name, sample: field.sample, at: location(of: entry.key)))
        }
        return nil
      }
      return key.read(entry.value, &self)
    }
  }

  /// Where a missing key is reported.
  package var start: Location {
    source.location(atByte: startOffset)
  }

  /// The names of the keys that are written, with their places.
  package var writtenKeys: [Located<String>] { entries.map { Located($0.name, at: location(of: $0.key)) } }

  /// The value of a key as it is written; nil where it is not.
  package func node(of name: String) -> YAMLNode? {
    entries.first { $0.name == name }?.value
  }

  /// Whether the key is written at all, with or without a value.
  package func has(_ name: String) -> Bool {
    entries.contains { $0.name == name }
  }

  /// Where a key stands that is written without a value; nil for any other.
  package func placeWithoutValue(of name: String) -> Location? {
    entries.first { $0.name == name && $0.value.isEmpty }.map { location(of: $0.key) }
  }

  package mutating func report(_ finding: Diagnostic) {
    diagnostics.append(finding)
  }

  package mutating func report(_ findings: [Diagnostic]) {
    diagnostics += findings
  }

  /// Reports a value of the wrong type.
  mutating func reportType(_ field: Field, _ node: YAMLNode, help: Wording? = nil) {
    report(.wrongType(field.name, required: field.type.wording, found: node.found, help: help, at: location(of: node)))
  }

  /// The place of a value, under the whole of it where it stands on one line as it was read.
  package func location(of node: YAMLNode) -> Location {
    node.location(in: source)
  }

  /// The place of a key's value, or of a missing one.
  package func location(of name: String) -> Location {
    entries.first { $0.name == name }.map { location(of: $0.value) } ?? start
  }
}

extension YAMLNode {
  /// What stands there, as the end of “found: …”.
  package var found: Wording {
    switch content {
    case .scalar(""): Wording(vi: "không có gì", en: "nothing")
    case .scalar(let text): Wording(verbatim: "“\(text.nfc)”")
    case .sequence: Wording(vi: "một danh sách", en: "a list")
    case .mapping: Wording(vi: "một nhóm mục", en: "a group of keys")
    }
  }
}
