/// What somebody changed by hand in a document of the office's own edition. It is kept beside the new document under a name of its
/// own, which tells a person whose it is and kyyeu that it is never to be touched.
enum HandChange {
  private static let ending = "-sua-tay"
  /// The endings of documents that people comment on and correct in place.
  private static let documents: Set<String> = ["docx", "pdf"]
  /// The longest name of a file in bytes (`NAME_MAX` of Linux).
  private static let longestName = 255

  /// Whether a file is a document of an edition that the office alone reads: only there a changed one is kept. In what goes out
  /// it would be published.
  static func isKept(in edition: PublishedEdition, _ file: RelativePath) -> Bool {
    edition.readers == .owner && documents.contains(parts(of: file).type.lowercased())
  }

  /// Whether a file has the name under which a change is kept: `…-sua-tay.docx`, `…-sua-tay-2.docx`.
  static func isNamed(_ file: RelativePath) -> Bool {
    let (_, stem, type) = parts(of: file)
    return documents.contains(type.lowercased()) && unmarked(stem) != stem
  }

  /// The name under which what was changed in a file is kept, the first or one of those after it.
  static func name(of file: RelativePath, _ number: Int) -> RelativePath {
    let (folder, stem, type) = parts(of: file)
    let tail = ending + (number == 1 ? "" : "-\(number)") + "." + type
    var head = unmarked(stem)
    while head.utf8.count + tail.utf8.count > longestName, !head.isEmpty { head.unicodeScalars.removeLast() }
    return RelativePath(bytes: (folder + head + tail).utf8)
  }

  /// The folder with its slash, the name and what stands after its last full stop.
  private static func parts(of file: RelativePath) -> (folder: String, stem: String, type: String) {
    let text = file.text
    let name = text.utf8.lastIndex(of: UInt8(ascii: "/")).map { text.index(after: $0) } ?? text.startIndex
    guard let stop = text[name...].lastIndex(of: ".") else { return (String(text[..<name]), String(text[name...]), "") }
    return (String(text[..<name]), String(text[name..<stop]), String(text[text.index(after: stop)...]))
  }

  /// A name without what tells of a change.
  private static func unmarked(_ stem: String) -> String {
    if stem.hasSuffix(ending) { return String(stem.dropLast(ending.count)) }
    guard let dash = stem.lastIndex(of: "-"), let number = Int(stem[stem.index(after: dash)...]), number > 1 else {
      return stem
    }
    let before = stem[..<dash]
    return before.hasSuffix(ending) ? String(before.dropLast(ending.count)) : stem
  }
}

/// A document that was changed by hand, and where the change is kept.
struct KeptChange: Sendable, Hashable {
  let file: RelativePath
  /// In the same folder.
  let copy: RelativePath
  /// Whether the copy is there already, byte for byte.
  let isThere: Bool
}
