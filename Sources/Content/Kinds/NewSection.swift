import Input
import Vietnamese

/// The page of a folder: the title under which lists and paths name the folder.
package struct NewSection: Sendable, Hashable {
  /// Path relative to the root.
  package let path: String
  package let text: String

  /// The page of a folder given from `content/`, with or without that name. Nil where the folder is none, or the title is empty.
  package init?(folder written: String, title: String) {
    let title = title.nfc.onOneLine
    var parts = written.nfc.split(separator: "/").map(String.init)
    if parts.first == "content" { parts.removeFirst() }
    guard !title.isEmpty, !parts.isEmpty, parts.allSatisfy({ !Slug.make($0).isEmpty && $0 != "." && $0 != ".." }),
      parts.first != "static", parts.first != "so-lieu"
    else { return nil }
    path = "content/" + parts.joined(separator: "/") + "/index.md"
    text = "---\ntitle: \(YAMLQuoting.scalar(title))\n---\n"
  }

  /// What stands there under the other name of a folder's page: `_index.md` for `index.md`.
  package var otherPath: String { PagePath.folder(of: path) + "/_index.md" }
}
