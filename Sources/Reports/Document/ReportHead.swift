import Content
import Vietnamese

/// What stands above a report's text. Texts are as the site writes them; the official layout decides case and weight.
package struct ReportHead: Sendable, Hashable {
  /// The body above the issuer: `Đảng bộ Trường …`.
  package let parent: String
  /// Who issues it: `Đảng ủy Khoa …`.
  package let issuer: String
  /// The running number within the term, two digits at least: `12`, `03`; nil until it is issued.
  package let number: String?
  /// What follows the number: `BC/ĐU`, a branch's `BC/CB`.
  package let symbol: String
  /// Where it is issued: `Hà Nội`.
  package let place: String
  /// The day of signing; nil until it is issued, and the day is left blank.
  package let date: CalendarDate?
  /// The kind of document: `Báo cáo`.
  package let type: String
  /// What it is about (trích yếu), without the kind of document: `tổng kết công tác năm 2026, …`.
  package let subject: String
  /// Which draft it is; nil where it is none.
  package let draftNumber: Int?
  /// Marks under the date: `Lưu hành nội bộ`, `Tài liệu hội nghị`.
  package let marks: [String]
  /// To whom a State report is sent (`Kính gửi`); a Party report has none.
  package let addressee: String?
  /// Where the names above break into lines in print.
  package let lines: HeadLines

  package init(
    parent: String, issuer: String, number: String?, symbol: String, place: String, date: CalendarDate?, type: String,
    subject: String, draftNumber: Int?, marks: [String], addressee: String?, lines: HeadLines = HeadLines()
  ) {
    self.parent = parent
    self.issuer = issuer
    self.number = number
    self.symbol = symbol
    self.place = place
    self.date = date
    self.type = type
    self.subject = subject
    self.draftNumber = draftNumber
    self.marks = marks
    self.addressee = addressee
    self.lines = lines
  }

  /// How far the report has come.
  package var state: ReportState {
    if let draftNumber { .draft(draftNumber) } else if number == nil { .forSignature } else { .issued }
  }
}
