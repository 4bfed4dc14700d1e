/// Names that editors, desktops and offices leave behind and that nobody means to publish.
enum IgnoredNames {
  /// Hidden files, backups, lock files of Word (`~$…`) and LibreOffice (`.~lock…`), thumbnails.
  ///
  /// `.well-known` is what the web calls it (RFC 8615), so it counts below `content/static/`.
  static func contains(_ name: String, isStatic: Bool) -> Bool {
    if name.beginsWith(".") { return !(isStatic && name == ".well-known") }
    return name.endsWith("~") || name.beginsWith("~$") || name.beginsWith("#") && name.endsWith("#")
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased()) || name.lowercased().endsWith(".bak")
  }
}
