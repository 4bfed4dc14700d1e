/// How much of a document its readers are shown: a note for the office, `> [!NỘI BỘ]`, is not for the public.
package enum DocumentPart: Sendable {
  /// All of it, for the office.
  case whole
  /// What the public reads: without those notes, and without footnotes that are called in them alone.
  case withoutOfficeNotes
  /// Those notes alone, and the footnotes that only they call.
  case officeNotes
}
