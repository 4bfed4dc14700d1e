/// The file that an office program keeps beside a document as long as somebody has it open, and takes away afterwards. Nothing
/// is lost with it.
enum LockFile {
  /// Whether a path is that of a lock file, of Word and Excel (`~$…`) or of LibreOffice (`.~lock.…#`).
  static func isNamed(_ path: RelativePath) -> Bool {
    let name = path.text.split(separator: "/").last ?? ""
    return name.hasPrefix("~$") || (name.hasPrefix(".~lock.") && name.hasSuffix("#"))
  }
}
