import Diagnostics
import Reports

/// One file of the edition that a printing program makes of a report: where it goes, and how the report becomes data.
package struct PrintedOutput: Sendable {
  /// Whose file it is, and how far that report has come.
  package let name: ReportFileName
  package let format: PrintedFormat
  /// The source file behind it, relative to the root.
  package let source: String
  /// The texts that it is made of, in the order of the report, for findings about letters of it.
  package let texts: [SourceText]
  /// The year that its report covers.
  package let year: Int
  /// The code of the branch whose report it is; nil for the committee's.
  package let branch: String?
  /// Path of the web page of the same report.
  package let page: String
  /// Makes what is to be printed. The same output always gives the same bytes; it may be called from any thread.
  package let render: @Sendable () throws -> Printable

  /// Path relative to the output folder, parts joined by `/`, not percent-encoded.
  package var path: String { name.path(format) }
}

/// What a printing program makes. Its raw value is the end of the file's name.
package enum PrintedFormat: String, Sendable, CaseIterable {
  case pdf
  case docx
}

/// What is handed to a printing program, and what was found while it was made.
package struct Printable: Sendable {
  package let data: PrintData
  /// The pictures that the data names, without their metadata.
  package let pictures: [Picture]
  package let diagnostics: [Diagnostic]
  /// What it was made of, the files of `templates/print/` among it.
  package let taken: Taken
  /// What the report says, to be compared with other copies of it.
  package let text: @Sendable () -> ReportText

  /// A picture by the name that the data has for it, whose end tells what it is: `picture/1.png`.
  package struct Picture: Sendable {
    package let name: String
    package let bytes: [UInt8]
  }
}
