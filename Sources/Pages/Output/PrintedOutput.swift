import Vietnamese

/// One file of the edition that a printing program makes of HTML: where it goes, and how that HTML is made.
package struct PrintedOutput: Sendable {
  /// Path relative to the output folder, parts joined by `/`, not percent-encoded.
  package let path: String
  package let format: PrintedFormat
  /// The source file behind it, relative to the root.
  package let source: String
  /// The day that stands in the file as the day of its making: the report's own, never the clock's.
  package let date: CalendarDate
  /// Makes the HTML to be printed. The same output always gives the same bytes; it may be called from any thread.
  package let render: @Sendable () throws -> Rendered
}

/// What a printing program makes. Its raw value is the end of the file's name.
package enum PrintedFormat: String, Sendable, CaseIterable {
  case pdf
  case docx
}
