import Text

/// Names that editors, desktops and offices leave behind and that nobody means to publish.
package enum IgnoredNames {
  /// Hidden files, backups, lock files of Word (`~$…`) and LibreOffice (`.~lock…`), thumbnails.
  ///
  /// A hidden file of `content/static/` is meant, such as `.well-known`, `.htaccess` or `.nojekyll`, unless a desktop, an
  /// editor or a version control put it there.
  package static func contains(_ name: String, isStatic: Bool) -> Bool {
    if name.beginsWith(".") { return !isStatic || isHiddenLeftover(name) }
    return name.endsWith("~") || OfficeLockFile.isNamed(name) || name.beginsWith("#") && name.endsWith("#")
      || ["thumbs.db", "desktop.ini"].contains(name.lowercased()) || name.lowercased().endsWith(".bak")
  }

  private static func isHiddenLeftover(_ name: String) -> Bool {
    [".DS_Store", ".git", ".svn", ".hg", ".directory", ".Trashes"].contains(name) || name.endsWith("~")
      || name.endsWith(".swp") || OfficeLockFile.isNamed(name)
      || ["._", ".#", ".Trash-", ".env"].contains { name.beginsWith($0) }
  }
}
