import Diagnostics

extension Rule {
  package static let nameTaken = Rule(
    id: "kinds/name-taken",
    title: Wording(
      vi: "Mục của loại bài không mang tên đã có nghĩa khác", en: "A kind takes no name that means something else"),
    reason: Wording(
      vi: "Hai thứ một tên thì mẫu trình bày hiện thứ này thay cho thứ kia mà không ai biết.",
      en: "Of two things with one name a template would show one instead of the other, unnoticed."),
    breaks: [
      Example("kinds/hop.yaml", kind("title")), Example("kinds/hop.yaml", kind("audience")),
      Example("kinds/hop.yaml", kind("strings")), Example("kinds/hop.yaml", kind("has_tags")),
      Example("kinds/study-session.yaml", fields("percent")),
      Example(
        "kinds/fact.yaml",
        Example.kind
          + "fields:\n  ↓place:\n    type: text\n    doc: {vi: Nơi, en: Where}\n    label: {vi: Nơi, en: Where}\n"),
      Example(
        "kinds/hop.yaml",
        Example.kind
          + "fields:\n  ↓items:\n    type: list\n    doc: {vi: Mục, en: Items}\n    fields:\n      menu: {type: text, doc: {vi: Món, en: Dish}}\n"
      ),
      Example([.init("kinds/tags.yaml", Example.kind)], fileAtFault: "kinds/tags.yaml"),
      Example("kinds/hop.yaml", Example.kind + "↓view: session\n" + fields("place").replacing("↓", with: "")),
    ],
    keeps: [Example("kinds/hop.yaml", kind("place").replacing("↓", with: ""))])

  private static func kind(_ key: String) -> String { Example.kind + fields(key) }

  private static func fields(_ key: String) -> String {
    "fields:\n  ↓\(key):\n    type: text\n    doc: {vi: Ghi chú, en: A note}\n"
  }
}

/// What has a name already.
package enum NameOwner: Sendable {
  /// The keys that every page can have.
  case everyPage
  /// What templates show of every page.
  case view
  /// Another key of the kind, or what the program works out of them; of a view, another kind.
  case kind(Kind)
  /// A visible word of `templates/strings/`, or of another kind.
  case word
}

extension Diagnostic {
  package static func nameTaken(_ name: String, by owner: NameOwner, at location: Location) -> Diagnostic {
    let found =
      switch owner {
      case .everyPage: Wording(vi: "mục của mọi bài", en: "a key of every page")
      case .view: Wording(vi: "tên mà mọi mẫu trình bày đã dùng", en: "a name of every page’s template")
      case .kind(let kind): Wording(vi: "tên của loại “\(kind.rawValue)”", en: "a name of the kind “\(kind.rawValue)”")
      case .word:
        Wording(
          vi: "nhãn của templates/strings/ hoặc của loại khác", en: "a word of templates/strings/ or another kind")
      }
    return Rule.nameTaken.finding(
      at: location, Wording(vi: "Tên “\(name)” đã có nghĩa khác", en: "The name “\(name)” means something else"),
      found: found, help: Wording(vi: "Đặt tên khác", en: "Choose another name"))
  }
}
