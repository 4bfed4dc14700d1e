import Vietnamese

/// A report as one HTML document, ready for the tools that make its file.
package struct PrintSheet: Sendable {
  package let html: [UInt8]
  /// The pictures that `html` names, in order.
  package let pictures: [PrintPicture]
  /// Title of the document: its type and subject.
  package let title: String
  /// Seconds from 1970 to the start of the report's own day, UTC: the only time that the file may hold.
  package let epoch: Int
  /// What the maker of a word processor's file needs beside `html`, as JSON: the layout, what stands on every page, and
  /// how its last page lies.
  package let settings: [UInt8]

  /// The sheet with every text put through `spell`, which the place of tone marks is the site's choice of.
  func spelled(_ spell: ([UInt8]) -> [UInt8]) -> PrintSheet {
    PrintSheet(
      html: spell(html), pictures: pictures, title: String(decoding: spell(Array(title.utf8)), as: UTF8.self),
      epoch: epoch, settings: spell(settings))
  }
}
