/// One file to be made of a report.
package struct PrintJob: Sendable {
  /// The report's source file relative to the site's root, for findings: `content/bao-cao/2026/index.md`.
  package let source: String
  /// Path of the file below the output folder, for messages: several reports can come of one source. Nil where it has no place there.
  package let path: String?
  package let kind: Kind
  /// The whole document.
  package let html: [UInt8]
  /// The files that `html` names, fonts apart: the address it uses, and an absolute path. No other file is opened.
  package let files: [String: String]
  /// The only time that the file may hold: seconds from 1970, UTC.
  package let epoch: Int
  /// JSON of the layout and the labels, which a word processor's file is made from as well.
  package let settings: [UInt8]

  /// What becomes of the document.
  package enum Kind: String, Sendable, Codable {
    /// Fixed pages.
    case pdf
    /// A word processor's file.
    case docx
  }

  package init(
    source: String, path: String? = nil, kind: Kind, html: [UInt8], files: [String: String] = [:], epoch: Int,
    settings: [UInt8]
  ) {
    self.source = source
    self.path = path
    self.kind = kind
    self.html = html
    self.files = files
    self.epoch = epoch
    self.settings = settings
  }

  /// How messages about one file name it.
  var name: String { path.map { "\(source) (\($0))" } ?? source }
}
