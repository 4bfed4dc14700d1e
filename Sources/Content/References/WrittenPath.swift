import Text

/// Paths that a front matter writes to other files.
enum WrittenPath {
  /// The paths relative to the root that a written path may mean, the likeliest first: beside the file that writes it,
  /// then from `content/`. A path that begins with `/` counts from `content/` alone. One that leaves `content/` means
  /// nothing.
  static func candidates(_ written: String, in file: String) -> [String] {
    let bases = written.beginsWith("/") ? ["content"] : [PagePath.folder(of: file), "content"]
    var candidates: [String] = []
    for base in bases {
      guard let path = joined(base, written), !candidates.contains(path) else { continue }
      candidates.append(path)
    }
    return candidates
  }

  private static func joined(_ base: String, _ written: String) -> String? {
    guard let path = SourcePath.joined(base + "/", written), path.beginsWith("content/") else { return nil }
    return path.endsWith("/") ? String(path.utf8.dropLast()) : path
  }

  /// Whether a text is meant as the path of a page and not as a name.
  static func isPath(_ written: String) -> Bool {
    written.endsWith(".md") || written.endsWith(".markdown")
  }
}
