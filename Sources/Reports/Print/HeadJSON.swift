import Text

extension PrintedReport {
  /// The head of the first page.
  func head(_ writer: PrintWriter) -> JSONText {
    let head = document.head
    return .object([
      ("parent", writer.text(cased(head.lines.lines(of: head.parent), .parent))),
      ("issuer", writer.text(cased(head.lines.lines(of: head.issuer), .issuer))),
      ("nation", writer.text(cased(layout.words.nation, .nation))),
      ("motto", layout.words.motto.map { writer.text(cased($0, .motto)) }), ("number", writer.text(number)),
      ("draft", draftMark.map(writer.text)), ("place", writer.text(placeAndDate)),
      ("marks", .list(head.marks.map(writer.text))), ("type", writer.text(cased(head.type, .type))),
      ("subject", writer.text(cased(head.subject, .subject))), ("addressee", addressee.map(writer.text)),
    ])
  }

  /// To whom it is sent; only a State report says so.
  var addressee: String? {
    guard let word = layout.words.addressee else { return nil }
    return document.head.addressee.map { "\(word) \($0)" }
  }

  /// `Số 12-BC/ĐU`; until it is issued room for the number is left. It never breaks.
  var number: String {
    let number = document.head.number ?? String(repeating: "\u{A0}", count: 6)
    return "\(layout.words.number)\u{A0}\(number)\(layout.words.numberJoint)\(document.head.symbol)"
  }

  /// `Hà Nội, ngày 05 tháng 12 năm 2026`; until it is issued room for day and month is left. Behind a long place the date as a
  /// whole takes the next line.
  var placeAndDate: String {
    let room = String(repeating: "\u{A0}", count: 5)
    let date =
      document.head.date?.written.replacing(" ", with: "\u{A0}") ?? "ngày\(room)tháng\(room)năm\u{A0}\(document.year)"
    return "\(document.head.place), \(date)"
  }

  /// `Dự thảo lần 1`; nil where it is no draft.
  var draftMark: String? { document.head.draftNumber.map(layout.words.draft) }
}
