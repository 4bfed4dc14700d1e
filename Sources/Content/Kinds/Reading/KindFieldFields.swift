import Diagnostics
import Input
import Text

/// `fields:` of a kind: its keys by their names, and what is said of each.
enum KindFieldFields {
  static let type = FieldKey<WrittenType>.choice("type", Wording(vi: "Dạng của giá trị", en: "What its value is"))
  static let required = FieldKey.flag("required", Wording(vi: "Bắt buộc phải ghi", en: "Whether pages must have it"))
  static let doc = KindWordFields.key("doc", Wording(vi: "Mục này ghi gì", en: "What goes there"))
  static let label = KindWordFields.key("label", Wording(vi: "Nhãn hiện trên trang", en: "What it is called on pages"))
  static let sample = FieldKey.text(
    "sample", sample: "Nguyễn Văn A", Wording(vi: "Ví dụ", en: "A value as it is written"))
  static let of = FieldKey.text(
    "of", sample: "organisation", Wording(vi: "Thuộc trang loại nào", en: "The kind of the page that it belongs to"))
  static let from = FieldKey.whole(
    "from", in: Int.min...Int.max, sample: "1", Wording(vi: "Số nhỏ nhất", en: "The least number"))
  static let to = FieldKey.whole(
    "to", in: Int.min...Int.max, sample: "10", Wording(vi: "Số lớn nhất", en: "The greatest number"))
  static let strings = FieldKey.text(
    "strings", sample: "level",
    Wording(vi: "Tên nhãn của các lựa chọn bắt đầu bằng gì", en: "What the names of its choices’ words begin with"))
  static let choices = FieldKey<[(value: String, words: Wording)]>(
    "choices", .record([]), sample: "{open: {vi: Đang làm, en: Open}}",
    Wording(vi: "Các lựa chọn và nhãn của chúng", en: "The values it can hold, with their words")
  ) { field, node, reader in
    reader.named(field, node) { key, value, reader in
      reader.words(of: key, value).map { (key.value, $0) }
    }
  }
  /// What may be said of a key in a group, which holds no further ones.
  private static let ofInner = [
    type.field, required.field, doc.field, label.field, sample.field, from.field, to.field,
  ]
  private static let ofKind = ofInner + [of.field, strings.field, choices.field, inner.field]

  /// The keys of a group, or of the items of a list.
  static let inner = key(of: "fields", declared: ofInner)
  /// The keys of a kind.
  static let list = FieldKey<[KindField]>(inner.field) { field, node, reader in
    reader.named(field, node) { key, value, reader in reader.kindField(key, value, declared: ofKind, isInner: false) }
  }

  private static func key(of name: String, declared: [Field]) -> FieldKey<[KindField]> {
    FieldKey(
      name, .record([]), sample: "{chair: {type: text, doc: {vi: Chủ trì, en: Chair}}}",
      Wording(vi: "Các mục, mỗi mục một nhóm", en: "Keys, a group each")
    ) { field, node, reader in
      reader.named(field, node) { key, value, reader in
        reader.kindField(key, value, declared: declared, isInner: true)
      }
    }
  }
}

/// `type:` of a key of a kind.
enum WrittenType: String, Sendable, CaseIterable {
  case text, texts, whole, year, date, flag, choice, page, file, website, email, group, list

  /// Those that a key in a group can have.
  static let inner: [WrittenType] = [.text, .texts, .whole, .year, .date, .flag, .website, .email]
}

extension FieldReader {
  /// The entries of a group whose names are free: each once, and each a name of small letters.
  fileprivate mutating func named<Item>(
    _ field: Field, _ node: YAMLNode,
    _ read: (Located<String>, YAMLNode, inout FieldReader) -> Item?
  ) -> [Item]? {
    guard let entries = node.entries else {
      let required = Wording(vi: "các mục, mỗi mục một nhóm", en: "keys, a group each")
      report(.wrongType(field.name, required: required, found: node.found, at: location(of: node)))
      return nil
    }
    var seen: [String: Int] = [:]
    return entries.compactMap { entry in
      let name = entry.key.scalar ?? ""
      let place = location(of: entry.key)
      if let line = seen[name] {
        report(.duplicateKey(name, firstLine: line, at: place))
        return nil
      }
      seen[name] = place.place?.line ?? 1
      guard KindName.isName(name) else {
        report(.badKindName(name, at: place))
        return nil
      }
      return read(Located(name, at: place), entry.value, &self)
    }
  }

  fileprivate mutating func words(of key: Located<String>, _ node: YAMLNode) -> Wording? {
    let words = KindWordFields.key(key.value, Wording(verbatim: ""))
    var inner = FieldReader(
      source,
      [YAMLNode.Entry(key: YAMLNode(offset: node.offset, line: node.line, content: .scalar(key.value)), value: node)],
      start: node.offset, declared: [words.field])
    let read = inner[words]
    report(inner.diagnostics)
    return read
  }

  fileprivate mutating func kindField(
    _ key: Located<String>, _ node: YAMLNode, declared: [Field], isInner: Bool
  ) -> KindField? {
    guard let entries = node.entries else {
      let required = Wording(vi: "một nhóm, như {type: text}", en: "a group, as {type: text}")
      report(.wrongType(key.value, required: required, found: node.found, at: location(of: node)))
      return nil
    }
    var inner = FieldReader(source, entries, start: node.offset, declared: declared, container: key.value)
    let field = KindFieldReading.read(key, &inner, isInner: isInner)
    report(inner.diagnostics)
    return field
  }
}
