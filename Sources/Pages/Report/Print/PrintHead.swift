extension ReportPrint {
  /// The head of the first page: two columns, then what kind of document it is and what it is about.
  var head: String {
    let parts = [columns, titleBlock, addressee].filter { !$0.isEmpty }
    return "<header class=\"head\">\n\(parts.joined(separator: "\n"))\n</header>"
  }

  private var columns: String {
    let motto = layout.words.motto.map { element(.motto, spelled($0)) }
    let left = [element(.parent, document.head.parent), element(.issuer, document.head.issuer)]
    let right = [element(.nation, spelled(layout.words.nation)), motto].compactMap(\.self)
    let below = [element(.number, number), draftMark.map { element(.draft, $0) }].compactMap(\.self)
    let place = [element(.place, placeAndDate)] + document.head.marks.map { element(.mark, $0) }
    return """
      <div class="columns">
      <div class="row"><div class="cell">\(left.joined())</div><div class="cell">\(right.joined())</div></div>
      <div class="row"><div class="cell">\(below.joined())</div><div class="cell">\(place.joined())</div></div>
      </div>
      """
  }

  /// One heading holds both, so that a reader's outline names the document; the mark below it is no part of its name.
  private var titleBlock: String {
    let type = line(.type, document.head.type, tag: "span")
    let subject = line(.subject, document.head.subject, tag: "span")
    return "<h1>\(type) \(subject)</h1>" + ornament(of: .subject)
  }

  private var addressee: String { addresseeLine.map { element(.addressee, $0) } ?? "" }

  /// To whom it is sent; only a State report says so.
  var addresseeLine: String? {
    guard layout.words.hasAddressee else { return nil }
    return document.head.addressee.map { spelled("Kính gửi: ") + $0 }
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
  var draftMark: String? { document.head.draftNumber.map { spelled("Dự thảo lần \($0)") } }
}
