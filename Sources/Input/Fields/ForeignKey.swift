import Diagnostics
import Vietnamese

/// A key that pages of other generators have, or the Vietnamese name of one of ours, and what stands for it here.
struct ForeignKey: Sendable {
  /// Whose key it is: `Hugo, Jekyll`; nil for a Vietnamese name.
  let generators: String?
  let counterpart: Counterpart

  enum Counterpart: Sendable {
    /// The first of these keys that is declared takes the same value.
    case keys([String])
    /// `draft`, which says the opposite.
    case opposite
    /// The address of the page.
    case address
    /// No key: what to do instead.
    case advice(Wording)
  }

  /// The key of a name, whatever its case and marks, with `_`, `-`, spaces or nothing between its words; nil where it is none.
  static func named(_ name: String) -> ForeignKey? {
    ForeignKeys.all[compared(name)]
  }

  static func compared(_ name: String) -> String {
    String(name.folded.filter { $0.isLetter || $0.isNumber })
  }
}

extension Field {
  /// Whether somebody who writes a key of this name means this one: by its own name, that of other generators or a Vietnamese one.
  package func isMeant(by written: String) -> Bool {
    if ForeignKey.compared(name) == ForeignKey.compared(written) { return true }
    if case .keys(let keys)? = ForeignKey.named(written)?.counterpart { return keys.contains(name) }
    return false
  }
}

extension FieldReader {
  /// The finding for a key of another generator, or one named in Vietnamese; nil for any other, and for one whose counterpart may not
  /// stand here. `known` are the keys that may, `written` those that do; `isWhole` is false inside a group or list, where no other
  /// generator has keys of its own.
  func foreignKey(_ entry: YAMLNode.Entry, known: [String], written: [String], isWhole: Bool) -> Diagnostic? {
    let name = (entry.key.scalar ?? "").nfc.onOneLine
    let place = location(of: entry.key)
    guard let foreign = ForeignKey.named(name), isWhole || foreign.generators == nil else { return nil }
    switch foreign.counterpart {
    case .keys(let keys):
      guard let key = keys.first(where: known.contains), key != name else { return nil }
      let help: Wording =
        if written.contains(key) {
          Wording(
            vi: "Đã có mục “\(key)”: giữ một trong hai, xóa dòng “\(name)”",
            en: "“\(key)” is there already: keep one of the two, and delete the line “\(name)”")
        } else if let line = line(key, entry.value) {
          Wording(vi: "Đổi dòng này thành: \(line)", en: "Change this line to: \(line)")
        } else {
          Wording(vi: "Đổi “\(name)” thành “\(key)”", en: "Change “\(name)” to “\(key)”")
        }
      return .foreignKey(name, of: foreign.generators, counterpart: key, known: known, help: help, at: place)
    case .opposite:
      guard known.contains("draft") else { return nil }
      let isPublished = entry.value.word?.lowercased() != "false"
      return .foreignKey(
        name, of: foreign.generators, counterpart: "draft", known: known,
        help: isPublished
          ? Wording(
            vi: "Xóa dòng này: bài không ghi “draft: true” là bài được đăng",
            en: "Delete this line: a page without “draft: true” is published")
          : Wording(vi: "Đổi dòng này thành: draft: true", en: "Change this line to: draft: true"), at: place)
    case .address:
      guard known.contains("slug") else { return nil }
      let parts = (entry.value.word ?? "").split(separator: "/").map(String.init)
      let slug = Slug.make(String((parts.last ?? "").prefix { $0 != "." }))
      let alias = "/" + parts.map { $0 + "/" }.joined()
      return .foreignKey(
        name, of: foreign.generators, counterpart: "slug", known: known,
        help: parts.isEmpty || slug.isEmpty
          ? Wording(vi: "Xóa dòng này", en: "Delete this line")
          : Wording(
            vi: "Đổi dòng này thành: slug: \(slug); muốn địa chỉ cũ chuyển tiếp về bài này thì ghi aliases: [\(alias)]",
            en: "Change this line to: slug: \(slug); to lead the former address here write aliases: [\(alias)]"),
        at: place)
    case .advice(let help):
      guard known.contains("title") || known.contains("name") else { return nil }
      return .foreignKey(name, of: foreign.generators, counterpart: nil, known: known, help: help, at: place)
    }
  }

  /// The line that says here what a value said there; nil for what cannot stand on one line.
  func line(_ key: String, _ node: YAMLNode) -> String? {
    let type = declared.first { $0.name == key }?.type
    switch (node.content, type) {
    case (.scalar(let text), .date):
      let day = CalendarDate(text).map { _ in text } ?? MistypedDate(text)?.corrected
      return day.map { "\(key): \($0)" }
    case (.scalar(let text), .texts):
      let items = text.nfc.split(separator: ",").map { YAMLQuoting.scalar($0.trimmed) }
      return items.isEmpty ? nil : "\(key): [\(items.joined(separator: ", "))]"
    case (.sequence(let items), .texts):
      let texts = items.compactMap { $0.scalar.map { YAMLQuoting.scalar($0.nfc.onOneLine) } }
      return texts.count == items.count ? "\(key): [\(texts.joined(separator: ", "))]" : nil
    case (.scalar(let text), _) where !text.isEmpty: return "\(key): \(YAMLQuoting.scalar(text.nfc.onOneLine))"
    default: return nil
    }
  }
}

extension Diagnostic {
  /// `key` is one of other generators, or a Vietnamese name where `generators` is nil; `counterpart` stands for it here.
  static func foreignKey(
    _ key: String, of generators: String?, counterpart: String?, known: [String], help: Wording, at location: Location
  ) -> Diagnostic {
    let message: Wording =
      switch (generators, counterpart) {
      case (nil, let counterpart?):
        Wording(
          vi: "Tên mục viết bằng tiếng Anh: “\(key)” ở đây là “\(counterpart)”",
          en: "Keys have English names: “\(key)” is “\(counterpart)” here")
      case (nil, nil): Wording(vi: "Không có mục “\(key)”", en: "There is no key “\(key)”")
      case (let generators?, let counterpart?):
        Wording(
          vi: "“\(key)” là mục của \(generators); ở đây là “\(counterpart)”",
          en: "“\(key)” is a key of \(generators); here it is “\(counterpart)”")
      case (let generators?, nil):
        Wording(
          vi: "“\(key)” là mục của \(generators); ở đây không có mục tương ứng",
          en: "“\(key)” is a key of \(generators), and nothing here stands for it")
      }
    return Rule.unknownKey.finding(
      at: location, message,
      required: Wording(
        vi: "Một trong: \(known.joined(separator: ", "))", en: "One of: \(known.joined(separator: ", "))"),
      help: help)
  }
}
