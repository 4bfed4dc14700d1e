import Markdown
import Text

extension PrintedReport {
  /// An annex, on pages of its own, a wide one on pages that lie on their side.
  func json(of annex: ReportAnnex<[Block]>, _ writer: inout PrintWriter) -> JSONText {
    .object([
      ("id", .string(annex.id)), ("name", writer.text(cased(name(of: annex), .annexTitle))),
      ("title", writer.text(cased(annex.title, .annexTitle))), ("reference", writer.text(annexReference)),
      ("landscape", .truth(annex.isLandscape)), ("blocks", writer.chapter(annex.body)),
    ])
  }

  /// `Phụ lục 1`.
  func name(of annex: ReportAnnex<[Block]>) -> String { words.text(.annex, ["number": String(annex.number)]) }

  /// `(kèm theo Báo cáo số 12-BC/ĐU, ngày 05/12/2026 của Đảng ủy Khoa …)`.
  var annexReference: String {
    let number = document.head.number ?? String(repeating: "\u{A0}", count: 6)
    let full = "\(number)\(layout.words.numberJoint)\(document.head.symbol)"
    let room = String(repeating: "\u{A0}", count: 4)
    let date = document.head.date?.numeric ?? "\(room)/\(room)/\(document.year)"
    return words.text(
      .annexReference,
      ["type": document.head.type, "number": full, "date": date, "issuer": document.head.issuer])
  }
}
