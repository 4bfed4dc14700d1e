import Diagnostics
import Input

/// The keys of an entry of the menu.
enum MenuFields {
  static let title = FieldKey.text(
    "title", sample: "Giới thiệu",
    Wording(vi: "Chữ hiện ra; không ghi thì là tiêu đề của trang", en: "What it says, else the page's title"))
  static let page = FieldKey<MenuTarget>.target(
    "page", .path, sample: "gioi-thieu.md",
    Wording(vi: "Tệp của trang, tính từ content/", en: "The page's file, from content/")
  ) { .page($0, $1) }
  static let url = FieldKey<MenuTarget>.target(
    "url", .text, sample: "https://example.org/",
    Wording(vi: "Hoặc một địa chỉ: /trong-trang/ hay https://…", en: "Or an address: /within/ or https://…")
  ) { .url($0, $1) }
  static let children = FieldKey.records(
    "children", [title.field, page.field, url.field], sample: "[{page: to-chuc/dang-uy.md}]",
    Wording(vi: "Các mục con", en: "The entries under it")
  ) { entry(&$0, children: []) }
  static let fields = [title.field, page.field, url.field, children.field]

  static func read(_ reader: inout FieldReader) -> MenuEntry? {
    let children = reader[children] ?? []
    return entry(&reader, children: children)
  }

  private static func entry(_ reader: inout FieldReader, children: [MenuEntry]) -> MenuEntry? {
    let (title, page, url) = (reader[title], reader[page], reader[url])
    guard let target = page ?? url else {
      if !reader.has("page"), !reader.has("url") {
        reader.report(.missingField("page", within: "menu", sample: "gioi-thieu.md", at: reader.start))
      }
      return nil
    }
    if case .url(_, let location) = target, title == nil, !reader.has("title") {
      reader.report(.missingField("title", within: "menu", sample: "Giới thiệu", at: location))
    }
    return MenuEntry(title: title, target: target, children: children)
  }
}

/// An entry of the menu as it is written.
struct MenuEntry: Sendable {
  let title: String?
  let target: MenuTarget
  let children: [MenuEntry]
}

/// Where an entry of the menu leads, and where that is written.
enum MenuTarget: Sendable {
  case page(String, Location)
  case url(String, Location)
}

extension FieldKey where Value == MenuTarget {
  fileprivate static func target(
    _ name: String, _ type: FieldType, sample: String, _ doc: Wording,
    _ make: @escaping @Sendable (String, Location) -> MenuTarget
  ) -> FieldKey {
    FieldKey(name, type, sample: sample, doc) { field, node, reader in
      reader.text(field, node).map { make($0, reader.location(of: node)) }
    }
  }
}
