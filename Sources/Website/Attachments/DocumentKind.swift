/// A kind of document that can be cleaned. Its raw value names it to the tools that do it.
package enum DocumentKind: String, Sendable, Hashable, Codable {
  case docx
  case xlsx
  case pptx
  /// OpenDocument: text, spreadsheet or presentation.
  case odf
  case pdf

  /// By the end of a name, in lower case; nil for any other file.
  init?(ending: String) {
    switch ending {
    case "docx", "dotx": self = .docx
    case "xlsx", "xltx": self = .xlsx
    case "pptx", "ppsx", "potx": self = .pptx
    case "odt", "ods", "odp", "odg", "ott", "ots", "otp": self = .odf
    case "pdf": self = .pdf
    default: return nil
    }
  }

  /// By the first bytes, whatever the name says; nil where they do not tell.
  init?(head: [UInt8]) {
    guard head.prefix(1024).drop(while: { $0 <= 0x20 }).starts(with: "%PDF-".utf8) else { return nil }
    self = .pdf
  }
}
