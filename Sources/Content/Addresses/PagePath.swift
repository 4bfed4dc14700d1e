import Text
import Vietnamese

/// Addresses made from the paths of files below `content/`.
struct PagePath {
  private var slugs: [String: String] = [:]

  /// Whether a page is the page of its folder: an `index.md`, in any case of letters, or an `_index.md`, as Hugo calls it.
  static func isSection(_ path: String) -> Bool {
    ["index", "_index"].contains(stem(of: name(of: path)).lowercased())
  }

  static func name(of path: String) -> String {
    SourcePath.name(of: path)
  }

  /// The folder of a path, without a slash at its end: `content/tin-tuc`; empty for a path without a folder.
  static func folder(of path: String) -> String {
    String(SourcePath.folder(of: path).utf8.dropLast()) ?? ""
  }

  static func stem(of name: String) -> String {
    name.utf8.lastIndex(of: UInt8(ascii: ".")).map { String(name[..<$0]) } ?? name
  }

  /// The address of a page, beginning and ending with `/`; nil where a part of its path leaves nothing for an address.
  mutating func address(ofPage path: String, slug: String?) -> String? {
    guard let folder = address(ofFolder: Self.folder(of: path)) else { return nil }
    if Self.isSection(path) { return folder }
    let part = slug ?? Self.slug(of: Self.stem(of: Self.name(of: path)))
    return part.isEmpty ? nil : folder + part + "/"
  }

  /// The address of an attachment: the folder's as for pages, the name as it is where it needs no escaping.
  mutating func address(ofAttachment path: String) -> String? {
    guard let folder = address(ofFolder: Self.folder(of: path)) else { return nil }
    let name = Self.name(of: path)
    if name.utf8.allSatisfy(Self.isUnreserved) { return folder + name }
    let stem = Self.slug(of: Self.stem(of: name))
    let ending = Self.slug(of: name.after(Self.stem(of: name)))
    return stem.isEmpty ? nil : folder + (ending.isEmpty ? stem : stem + "." + ending)
  }

  /// The address of a folder below `content/`, beginning and ending with `/`.
  mutating func address(ofFolder folder: String) -> String? {
    if folder == "content" { return "/" }
    if let known = slugs[folder] { return known.isEmpty ? nil : known }
    let part = Self.slug(of: Self.name(of: folder))
    let above = address(ofFolder: Self.folder(of: folder))
    let address = part.isEmpty ? nil : above.map { $0 + part + "/" }
    slugs[folder] = address ?? ""
    return address
  }

  /// A slug, made only where the text is none yet.
  static func slug(of text: String) -> String {
    let isSlug = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isSlug ? text : Slug.make(text)
  }

  /// What RFC 3986 lets stand in a path without escaping: letters, digits, `-`, `.`, `_`, `~`.
  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x5F, 0x7E: true
    default: false
    }
  }
}
