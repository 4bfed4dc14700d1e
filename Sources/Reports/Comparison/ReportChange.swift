/// One change within a part of a report.
package enum ReportChange: Sendable, Hashable {
  case added(ReportPiece)
  case removed(ReportPiece)
  case reworded(WordChanges)
  case filledIn(ReportField, from: String, to: String)
  /// What a picture shows is another file.
  case pictureReplaced(String)
  case table(ReportTable, TableChange)
}

/// One change within a table, or within the numbers of a chart.
package enum TableChange: Sendable, Hashable {
  case cell(row: String, column: String, from: String, to: String)
  case rowAdded(ReportTable.Row)
  case rowRemoved(ReportTable.Row)
  case columnAdded(String)
  case columnRemoved(String)
  /// Its name, its unit, a note or what is told of it in words.
  case words(WordChanges)
  /// The same rows in another order.
  case reordered
}

/// What became of a part of a report.
package struct ReportPartChange: Sendable, Hashable {
  package enum Fate: Sendable, Hashable {
    case added
    case removed
    /// Its pieces, its title or its place changed.
    case changed(formerTitle: String?, isMoved: Bool)
  }

  /// As it is now; as it was where it is no more.
  package let part: ReportText.Part
  package let fate: Fate
  /// In the order of the text.
  package let changes: [ReportChange]
}
