/// What a report says, part by part, taken down when it is printed: a later copy is compared with it, whatever has become of the
/// texts and figures since.
package struct ReportText: Codable, Sendable, Hashable {
  /// The form in which this is kept; what is kept in another one is not understood.
  package static let version = 1

  /// `version` of the program that took it down.
  package let version: Int
  /// The part of its files' path that all its states share.
  package let report: String
  /// What it is and whose: `Báo cáo năm 2026 của Đảng ủy Khoa …`.
  package let title: String
  /// In the order of the print.
  package let parts: [Part]

  package init(report: String, title: String, parts: [Part]) {
    version = Self.version
    self.report = report
    self.title = title
    self.parts = parts
  }

  /// The head, the opening, a chapter or an annex.
  package struct Part: Codable, Sendable, Hashable {
    package let kind: Kind
    /// `I-`, `Phụ lục 1`; nil where it has none.
    package let number: String?
    /// As the writer gave it; empty for head and opening.
    package let title: String
    /// The file that it is made from, relative to the root.
    package let file: String
    package let pieces: [ReportPiece]

    package init(kind: Kind, number: String?, title: String, file: String, pieces: [ReportPiece]) {
      self.kind = kind
      self.number = number
      self.title = title
      self.file = file
      self.pieces = pieces
    }
  }

  /// What a part is to the report.
  package enum Kind: String, Codable, Sendable {
    /// What is filled in above and under the text.
    case head
    case opening
    case chapter
    case annex
  }
}

/// A piece of a part: what changes as one.
package enum ReportPiece: Codable, Sendable, Hashable {
  /// A paragraph, a heading, an item of a list, a footnote.
  case text(String)
  /// What is filled in at one place of the head.
  case field(ReportField, String)
  case table(ReportTable)
  /// What a picture shows, and a fingerprint of its bytes.
  case picture(name: String, fingerprint: String)
}

/// A place of a report's head or closing that is filled in.
package enum ReportField: String, Codable, Sendable, CaseIterable {
  case layout, parent, issuer, number, placeAndDate, marks, subject, addressee, signer, recipients
}

/// A table of a report, or the numbers of a chart.
package struct ReportTable: Codable, Sendable, Hashable {
  package let name: String
  package let isChart: Bool
  /// Unit and notes, a line each.
  package let notes: [String]
  /// What is told of a chart in words.
  package let description: String
  /// Heads of the columns, without those that only count the rows.
  package let columns: [String]
  package let rows: [Row]

  package init(
    name: String, isChart: Bool, notes: [String], description: String, columns: [String], rows: [Row]
  ) {
    self.name = name
    self.isChart = isChart
    self.notes = notes
    self.description = description
    self.columns = columns
    self.rows = rows
  }

  /// A row: one cell for each column.
  package struct Row: Codable, Sendable, Hashable {
    /// What the row is about; empty where no cell says so.
    package let name: String
    package let cells: [String]

    package init(name: String, cells: [String]) {
      self.name = name
      self.cells = cells
    }
  }
}
