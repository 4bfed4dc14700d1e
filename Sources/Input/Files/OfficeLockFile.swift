/// The file that an office program keeps beside a document as long as somebody has it open, and takes away afterwards. Nothing
/// is lost with it.
package enum OfficeLockFile {
  /// Whether a name is that of a lock file, of Word and Excel (`~$…`) or of LibreOffice (`.~lock.…#`).
  package static func isNamed(_ name: some StringProtocol) -> Bool {
    // Byte by byte: a mark behind `$` makes one character of both.
    let bytes = Array(name.utf8)
    return bytes.starts(with: "~$".utf8) || (bytes.starts(with: ".~lock.".utf8) && bytes.last == UInt8(ascii: "#"))
  }
}
