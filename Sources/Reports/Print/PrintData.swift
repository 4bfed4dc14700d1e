/// A report as data, ready for the tools that make its file.
package struct PrintData: Sendable {
  /// One object of JSON in UTF-8.
  package let json: [UInt8]
  /// The pictures that it names, in order.
  package let pictures: [PrintPicture]
  /// Title of the document: its type and subject.
  package let title: String
  /// Seconds from 1970 to the start of the report's own day, UTC: the only time that the file may hold.
  package let epoch: Int
  /// Everything that somebody reads in the file, as it is written: each text is what is read in one go, a row of a table among
  /// them.
  package let texts: [String]
}
