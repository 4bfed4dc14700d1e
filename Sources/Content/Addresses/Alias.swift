import Text
import Vietnamese

/// Former addresses of a page.
enum Alias {
  /// The address as it is published, ending with `/`; nil where the text is none.
  static func address(_ written: String) -> String? {
    guard written.beginsWith("/") else { return nil }
    var parts = written.after("/").partsOfPath()
    if parts.last?.isEmpty == true { parts.removeLast() }
    let isSound = parts.allSatisfy { part in
      !part.isEmpty && part != "." && part != ".."
        && part.unicodeScalars.allSatisfy { $0.value > 0x20 && !"?#%\\\"<>|:*".unicodeScalars.contains($0) }
    }
    return isSound && !parts.isEmpty ? "/" + parts.joined(separator: "/") + "/" : nil
  }
}
