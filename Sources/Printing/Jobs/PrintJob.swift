import Diagnostics

/// One file to be made of a report.
package struct PrintJob: Sendable {
  /// The report's source file relative to the site's root, for findings: `content/bao-cao/2026/index.md`.
  package let source: String
  /// The source texts that it is made of, in which a letter is looked for that a finding is about.
  package let texts: [SourceText]
  /// Path of the file below the output folder, for messages: several reports can come of one source. Nil where it has no place there.
  package let path: String?
  package let kind: Kind
  /// The whole report as JSON; its shape is what `kyyeu explain template print` tells.
  package let data: [UInt8]
  /// The pictures that `data` names, and the absolute path of each. No other file is opened.
  package let files: [String: String]
  /// The only time that the file may hold: seconds from 1970, UTC.
  package let epoch: Int

  /// What becomes of the report.
  package enum Kind: String, Sendable, Codable {
    /// Fixed pages.
    case pdf
    /// A word processor's file.
    case docx
  }

  package init(
    source: String, texts: [SourceText] = [], path: String? = nil, kind: Kind, data: [UInt8],
    files: [String: String] = [:], epoch: Int
  ) {
    self.source = source
    self.texts = texts
    self.path = path
    self.kind = kind
    self.data = data
    self.files = files
    self.epoch = epoch
  }

  /// How messages about one file name it.
  var name: String { path.map { "\(source) (\($0))" } ?? source }

  /// How long it takes beside others: a word processor's file some three times as long as pages of the same length.
  var weight: Int { data.count * (kind == .docx ? 3 : 1) }
}
